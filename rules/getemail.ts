import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(20);

export const getemailApiKey: Rule = {
  id: 'getemail-api-key',
  name: 'GetEmail.io API key',
  provider: 'getemail',
  kind: 'context',
  description: 'Finds and checks e-mail addresses on the credits of the account.',
  severity: 'low',
  ...named({
    names: ['getemail.io', 'getemail_api', 'getemail_key', 'getemail_token', 'getemailapikey', 'getemailio'],
    value: sequence(digitWithin(20), key),
    words: ['key', 'token'],
    near: 40,
  }),
  references: ['https://app2.getemail.io/dash/integration/api'],
  rotate: {
    steps: 'Regenerate the key on the API page of GetEmail.io.',
    url: 'https://app2.getemail.io/dash/integration/api',
  },
  examples: [
    sample`https://api.getemail.io/v2/verif-email?api_key=${key}&email=shop@acme.io`,
    sample`GETEMAIL_API_KEY=${key}`,
  ],
  lookalikes: [sample`GETEMAIL_API_KEY=${alphanumeric(19)}`, sample`const key = getEmail(api, "${alphanumeric(20)}");`],
};
