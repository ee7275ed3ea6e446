import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hiveageApiKey: Rule = {
  id: 'hiveage-api-key',
  name: 'Hiveage API key',
  provider: 'hiveage',
  kind: 'context',
  description: 'Reads and makes invoices and reads the clients of the business.',
  severity: 'high',
  keywords: ['hiveage'],
  pattern: assigned({ names: ['hiveage'], value: sequence(digitWithin(20), base64Url(20)) }),
  references: ['https://www.hiveage.com/api-docs'],
  rotate: { steps: 'Renew the API key under Profile, API, of Hiveage.', url: 'https://www.hiveage.com/' },
  examples: [sample`"hiveage": {"apiKey": "${base64Url(20)}"}`, sample`hiveage_api_key: "${base64Url(20)}"`],
  lookalikes: [sample`hiveage_api_key: "${base64Url(19)}"`, sample`HIVEAGE_API_KEY=${'x'.repeat(20)}`],
};
