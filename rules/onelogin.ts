import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const oneloginSecret: Rule = {
  id: 'onelogin-client-secret',
  name: 'OneLogin API client secret',
  provider: 'onelogin',
  kind: 'context',
  description: 'Manages users and applications of the account, as the scope of the credential says.',
  severity: 'critical',
  ...named({
    names: ['onelogin', 'one login'],
    value: { ...hexadecimal(64), source: '(?:secret_)?[0-9a-z]{64}' },
    words: ['secret', 'token', 'key', 'access', 'private'],
    reach: 60,
  }),
  references: ['https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials'],
  rotate: {
    steps:
      'Disable the API credential under Developers, look through the events, then create a new one with a narrower scope.',
    url: 'https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials',
  },
  examples: [sample`ONELOGIN_CLIENT_SECRET=${hexadecimal(64)}`, sample`onelogin:\n  secret: "${hexadecimal(64)}"\n`],
  lookalikes: [sample`ONELOGIN_CLIENT_SECRET=${hexadecimal(60)}`, sample`ONELOGIN_REGION=eu`],
};
