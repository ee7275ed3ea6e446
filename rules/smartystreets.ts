import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const smartystreetsAuthToken: Rule = {
  id: 'smartystreets-auth-token',
  name: 'Smarty auth token or id',
  provider: 'smartystreets',
  kind: 'context',
  description: "Validates addresses on the owner's lookups.",
  severity: 'low',
  keywords: [
    'smartystreets',
    'smarty_streets',
    'smarty-streets',
    'smarty.streets',
    'smarty streets',
    'smartyauth',
    'smarty_auth',
    'smarty-auth',
    'smarty.auth',
    'smarty auth',
  ],
  pattern: assigned({
    names: ['smartystreets', 'smarty streets', 'smarty auth'],
    value: sequence(digitWithin(20), alphanumeric(20)),
  }),
  references: ['https://www.smarty.com/docs/cloud/authentication'],
  rotate: {
    steps: 'Delete the secret key on the API keys page of the Smarty account, then create one.',
    url: 'https://www.smarty.com/account/keys',
  },
  examples: [sample`SMARTY_AUTH_TOKEN=${alphanumeric(20)}`, sample`smartystreets:\n  token: ${alphanumeric(20)}\n`],
  lookalikes: [sample`SMARTY_AUTH_TOKEN=${alphanumeric(19)}`, sample`SMARTYSTREETS_API_KEY=YOUR_SMARTYSTREETS_API_KEY`],
};
