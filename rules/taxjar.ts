import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const taxjarApiToken: Rule = {
  id: 'taxjar-api-token',
  name: 'TaxJar API token',
  provider: 'taxjar',
  kind: 'context',
  description: 'Reads and changes the orders that taxes are reported from.',
  severity: 'medium',
  keywords: ['taxjar', 'tax_jar', 'tax-jar', 'tax.jar', 'tax jar'],
  pattern: assigned({ names: ['taxjar', 'tax jar'], value: lowerAlphanumeric(32) }),
  references: ['https://developers.taxjar.com/api/reference/#authentication'],
  rotate: {
    steps: 'Generate a new token under Account, TaxJar API, then delete the old one.',
    url: 'https://app.taxjar.com/account#api-access',
  },
  examples: [
    sample`const taxjarToken = '${lowerAlphanumeric(32)}';`,
    sample`curl https://api.taxjar.com/v2/rates -H "Authorization: Bearer ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`const taxjarToken = '${lowerAlphanumeric(31)}';`,
    sample`"taxjar": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
