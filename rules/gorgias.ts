import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(64), alphanumeric(64));

export const gorgiasApiKey: Rule = {
  id: 'gorgias-api-key',
  name: 'Gorgias API key',
  provider: 'gorgias',
  kind: 'context',
  description: 'Reads and answers tickets, and reads customers and their orders.',
  severity: 'high',
  ...named({ names: ['gorgias'], value }),
  references: ['https://developers.gorgias.com/docs/authentication'],
  rotate: { steps: 'Reset the key under Settings, REST API.', url: 'https://www.gorgias.com/' },
  examples: [sample`GORGIAS_API_KEY=${value}`, sample`const gorgiasApiKey = '${value}';`],
  lookalikes: [sample`GORGIAS_API_KEY=${alphanumeric(63)}`, sample`GORGIAS_API_KEY=your-gorgias-api-key-here`],
};
