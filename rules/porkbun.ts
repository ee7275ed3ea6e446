import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const porkbunApiKey: Rule = {
  id: 'porkbun-api-key',
  name: 'Porkbun API key',
  provider: 'porkbun',
  kind: 'provider',
  description: 'Changes DNS records, name servers and domains of the account.',
  severity: 'critical',
  keywords: ['pk1_', 'sk1_'],
  pattern: token`${oneOf('sk1_', 'pk1_')}${hexadecimal(64)}`,
  references: ['https://porkbun.com/api/json/v3/documentation'],
  rotate: {
    steps: 'Delete the API key in the account settings, look at records that were changed, then create a new pair.',
    url: 'https://porkbun.com/account/api',
  },
  examples: [sample`PORKBUN_SECRET_API_KEY=sk1_${hexadecimal(64)}`, sample`{ "apikey": "pk1_${hexadecimal(64)}" }`],
  lookalikes: [sample`PORKBUN_SECRET_API_KEY=sk1_${hexadecimal(60)}`, sample`PORKBUN_API_KEY=pk1_xxxx`],
};
