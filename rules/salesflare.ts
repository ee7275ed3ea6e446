import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const salesflareApiKey: Rule = {
  id: 'salesflare-api-key',
  name: 'Salesflare API key',
  provider: 'salesflare',
  kind: 'context',
  description: 'Reads and changes contacts, accounts and opportunities of the team.',
  severity: 'high',
  keywords: ['salesflare', 'sales_flare', 'sales-flare', 'sales.flare', 'sales flare'],
  pattern: assigned({ names: ['salesflare', 'sales flare'], value: sequence(digitWithin(45), base64Url(45)) }),
  references: ['https://api.salesflare.com/docs'],
  rotate: {
    steps: 'Delete the key under Settings, API keys, of Salesflare, then create one.',
    url: 'https://app.salesflare.com/#/settings/apikeys',
  },
  examples: [
    sample`define('SALESFLARE_API_KEY', '${base64Url(45)}');`,
    sample`curl https://api.salesflare.com/ -H "Authorization: Bearer ${base64Url(45)}"`,
  ],
  lookalikes: [
    sample`define('SALESFLARE_API_KEY', '${base64Url(44)}');`,
    sample`salesflare:\n  token: <insert token>\n`,
  ],
};
