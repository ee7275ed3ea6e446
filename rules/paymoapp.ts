import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paymoappApiKey: Rule = {
  id: 'paymoapp-api-key',
  name: 'Paymo API key',
  provider: 'paymoapp',
  kind: 'context',
  description: 'Reads and changes projects, time and invoices of the company.',
  severity: 'medium',
  keywords: ['paymoapp', 'paymo'],
  pattern: assigned({
    names: ['paymoapp', 'paymo'],
    value: loosely(lowerAlphanumeric(44)),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: ['https://github.com/paymoapp/api'],
  rotate: {
    steps: 'Delete the key under My account, API keys, of Paymo, then add one.',
    url: 'https://app.paymoapp.com/#Paymo.module.account',
  },
  examples: [sample`PAYMO_API_KEY=${lowerAlphanumeric(44)}`, sample`paymoapp_token: ${lowerAlphanumeric(44)}`],
  lookalikes: [sample`paymoapp_token: ${lowerAlphanumeric(43)}`, sample`PAYMOAPP_API_KEY=xxxxxxxx-your-key`],
};
