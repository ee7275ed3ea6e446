import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fusionauthApiKey: Rule = {
  id: 'fusionauth-api-key',
  name: 'FusionAuth API key',
  provider: 'fusionauth',
  kind: 'context',
  description: 'Reads and changes users, applications and keys, within the endpoints and tenant it was given.',
  severity: 'critical',
  ...named({
    names: ['fusionauth', 'fusion auth'],
    value: { ...base64Url(64), source: `(?:${uuid().source}|${sequence(digitWithin(64), base64Url(64)).source})` },
    words: ['key'],
    reach: 30,
  }),
  references: ['https://fusionauth.io/docs/apis/authentication'],
  rotate: {
    steps:
      'Delete the key under Settings, API Keys, make another that may call only what is needed, then look through the audit log.',
    url: 'https://fusionauth.io/docs/apis/authentication',
  },
  examples: [
    sample`FUSIONAUTH_API_KEY=${base64Url(64)}`,
    sample`const client = new FusionAuthClient({ apiKey: "${uuid()}" });`,
  ],
  lookalikes: [sample`FUSIONAUTH_API_KEY=${base64Url(50)}`, sample`FUSIONAUTH_APPLICATION_ID=${uuid()}`],
};

export const fusionauthClientSecret: Rule = {
  id: 'fusionauth-client-secret',
  name: 'FusionAuth client secret',
  provider: 'fusionauth',
  kind: 'context',
  description: 'Poses as the application and redeems codes of its users.',
  severity: 'high',
  ...named({
    names: ['fusionauth', 'fusion auth'],
    value: sequence(digitWithin(43), base64Url(43)),
    words: ['secret'],
  }),
  references: ['https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/'],
  rotate: {
    steps: 'Regenerate the client secret on the OAuth tab of the application, and put the new one in place.',
    url: 'https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/',
  },
  examples: [
    sample`FUSIONAUTH_CLIENT_SECRET=${base64Url(43)}`,
    sample`fusionauth:\n  client_secret: "${base64Url(43)}"`,
  ],
  lookalikes: [sample`FUSIONAUTH_CLIENT_SECRET=${base64Url(40)}`, sample`FUSIONAUTH_CLIENT_ID=${uuid()}`],
};
