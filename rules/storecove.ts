import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = base64Url(43);

export const storecoveApiKey: Rule = {
  id: 'storecove-api-key',
  name: 'Storecove API key',
  provider: 'storecove',
  kind: 'context',
  description: 'Sends and reads the invoices of the companies on the account, tax data among them.',
  severity: 'critical',
  ...named({ names: ['storecove'], value: sequence(digitWithin(43), key), near: 60, reach: 84 }),
  references: ['https://www.storecove.com/docs/#_authentication'],
  rotate: {
    steps: 'Delete the key under API keys of the account, then create one.',
    url: 'https://app.storecove.com/api_keys',
  },
  examples: [
    sample`STORECOVE_API_KEY=${key}`,
    sample`curl https://api.storecove.com/api/v2/legal_entities -H "Authorization: Bearer ${key}"`,
  ],
  lookalikes: [sample`STORECOVE_API_KEY=${base64Url(42)}`, sample`STORECOVE_API_KEY=your-api-key`],
};
