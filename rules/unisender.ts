import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const unisenderGoApiKey: Rule = {
  id: 'unisender-go-api-key',
  name: 'Unisender Go or UniOne API key',
  provider: 'unisender',
  kind: 'context',
  description: 'Sends mail in the name of the account and reads what was sent.',
  severity: 'high',
  ...named({
    names: ['unisender', 'unione_api', 'unione.io'],
    value: sequence(digitWithin(50), lowerAlphanumeric(50, 54)),
    words: ['key', 'token'],
  }),
  references: ['https://godocs.unisender.ru/web-api-ref'],
  rotate: {
    steps: 'Renew the API key in the security settings and look at what was sent.',
    url: 'https://go.unisender.ru/ru/user/info/api',
  },
  examples: [
    sample`UNISENDER_GO_API_KEY=${lowerAlphanumeric(52)}`,
    sample`ANYMAIL = {'UNISENDER_GO_API_KEY': '${lowerAlphanumeric(52)}'}`,
  ],
  lookalikes: [
    sample`UNISENDER_GO_API_KEY=${lowerAlphanumeric(30)}`,
    sample`UNISENDER_GO_API_URL=https://go1.unisender.ru/`,
  ],
};
