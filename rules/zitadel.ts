import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digits, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digitWithin(68), base64Url(68, 75));

export const zitadelAccessToken: Rule = {
  id: 'zitadel-personal-access-token',
  name: 'ZITADEL personal access token',
  provider: 'zitadel',
  kind: 'context',
  description: 'Acts as its service account: reads and changes users, projects and settings within its roles.',
  severity: 'high',
  ...named({ names: ['zitadel'], value: token, words: ['token', 'pat', 'key', 'bearer', 'access'], near: 64 }),
  references: ['https://zitadel.com/docs/guides/integrate/service-users/personal-access-token'],
  rotate: {
    steps:
      'Delete the token of the service account, look through the events it caused, then make another with an expiry.',
    url: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
  },
  examples: [sample`ZITADEL_PAT=${token}`, sample`zitadel:\n  access_token: ${token}`],
  lookalikes: [sample`ZITADEL_PAT=${alphanumeric(60)}`, sample`ZITADEL_PAT=<personal access token>`],
};

export const zitadelClientSecret: Rule = {
  id: 'zitadel-client-secret',
  name: 'ZITADEL client secret',
  provider: 'zitadel',
  kind: 'context',
  description: 'Poses as the application or service account it was made for.',
  severity: 'high',
  ...named({ names: ['zitadel'], value: sequence(digitWithin(64), alphanumeric(64)), words: ['secret'], near: 64 }),
  references: ['https://zitadel.com/docs/guides/integrate/service-users/client-credentials'],
  rotate: {
    steps: 'Generate another secret of the application or service account, which ends this one.',
    url: 'https://zitadel.com/docs/guides/integrate/service-users/client-credentials',
  },
  examples: [
    sample`ZITADEL_CLIENT_SECRET=${alphanumeric(64)}`,
    sample`zitadel:\n  clientSecret: "${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`ZITADEL_CLIENT_SECRET=${alphanumeric(63)}`, sample`ZITADEL_CLIENT_ID=${digits(18)}`],
};
