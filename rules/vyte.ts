import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vyteApiKey: Rule = {
  id: 'vyte-api-key',
  name: 'Vyte API key',
  provider: 'vyte',
  kind: 'context',
  description: "Reads and makes meetings of the organisation's users.",
  severity: 'medium',
  keywords: ['vyte'],
  pattern: assigned({ names: ['vyte'], value: loosely(lowerAlphanumeric(50)) }),
  references: ['https://docs.vyte.in/'],
  rotate: { steps: 'Renew the key in the integrations settings of Vyte.', url: 'https://www.vyte.in/' },
  examples: [sample`vyte_token = "${lowerAlphanumeric(50)}"`, sample`--set vyte.apiKey=${lowerAlphanumeric(50)}`],
  lookalikes: [sample`vyte_token = "${lowerAlphanumeric(49)}"`, sample`vyteApiKey = process.env.VYTE_API_KEY`],
};
