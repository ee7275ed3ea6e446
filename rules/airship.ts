import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = base64Url(22);
const application: Companion = {
  name: 'application key',
  pattern:
    /[Aa][Pp][Pp](?:[Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn])?[_-]?[Kk][Ee][Yy]["']?\s{0,4}(?:=>|[:=,])\s{0,4}["']?(?<part>[\w-]{22})(?![\w-])/,
  withinLines: 6,
  isRequired: false,
};
const names = ['airship', 'urbanairship', 'urban airship'];

export const airshipMasterSecret: Rule = {
  id: 'airship-master-secret',
  name: 'Airship master secret',
  provider: 'airship',
  kind: 'context',
  description: 'With the application key it sends push messages to every device of the app and reads its audience.',
  severity: 'critical',
  ...named({
    names,
    value: sequence(digitWithin(22), secret),
    words: [
      'master secret',
      'master_secret',
      'master-secret',
      'mastersecret',
      'app_secret',
      'application_secret',
      'token',
      'secret',
    ],
    reach: 48,
  }),
  companions: [application],
  references: ['https://docs.airship.com/developer/rest-api/ua/introduction/#authentication'],
  rotate: {
    steps:
      'Ask Airship to reset the master secret of the project, put the new one in place, and use tokens with a role instead.',
    url: 'https://go.airship.com/',
  },
  examples: [
    sample`URBAN_AIRSHIP_APP_KEY = "${secret}"\nURBAN_AIRSHIP_MASTER_SECRET = "${secret}"`,
    sample`airship: { masterSecret: '${secret}' }`,
  ],
  lookalikes: [
    sample`AIRSHIP_MASTER_SECRET=${base64Url(21)}`,
    sample`AIRSHIP_MASTER_SECRET=your-airship-secret`,
    sample`AIRSHIP_APP_KEY=${secret}`,
  ],
};

export const airshipApiToken: Rule = {
  id: 'airship-api-token',
  name: 'Airship API token',
  provider: 'airship',
  kind: 'context',
  description: 'Calls the APIs of the project with the role it was given.',
  severity: 'high',
  ...named({
    names,
    value: alphanumeric(86, 100),
    words: ['bearer', 'token', 'key', 'secret', 'auth'],
    near: 50,
    reach: 74,
  }),
  references: ['https://docs.airship.com/guides/messaging/project/config/api-tokens/'],
  rotate: {
    steps: 'Revoke the token in the project settings under Tokens, then create one.',
    url: 'https://go.airship.com/',
  },
  examples: [
    sample`AIRSHIP_BEARER_TOKEN=${alphanumeric(91)}`,
    sample`curl https://go.airship.com/api/push -H "Authorization: Bearer ${alphanumeric(91)}"`,
  ],
  lookalikes: [sample`AIRSHIP_BEARER_TOKEN=${alphanumeric(40)}`, sample`AIRSHIP_BEARER_TOKEN=<token>`],
};
