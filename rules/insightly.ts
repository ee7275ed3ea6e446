import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const insightlyApiKey: Rule = {
  id: 'insightly-api-key',
  name: 'Insightly API key',
  provider: 'insightly',
  kind: 'context',
  description: 'Reads and changes contacts, leads and opportunities its owner reaches.',
  severity: 'high',
  keywords: ['insightly'],
  pattern: assigned({ names: ['insightly'], value: secret }),
  references: ['https://api.insightly.com/v3.1/Help'],
  rotate: {
    steps: 'Reset the API key under User settings, API, of Insightly.',
    url: 'https://crm.na1.insightly.com/Settings/Users',
  },
  examples: [sample`--set insightly.apiKey=${secret}`, sample`INSIGHTLY_API_KEY=${secret}`],
  lookalikes: [
    sample`INSIGHTLY_API_KEY=${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`insightlyApiKey = process.env.INSIGHTLY_API_KEY`,
  ],
};
