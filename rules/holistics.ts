import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const holisticsApiKey: Rule = {
  id: 'holistics-api-key',
  name: 'Holistics API key',
  provider: 'holistics',
  kind: 'context',
  description: 'Runs and exports the reports its owner sees, and with them what the databases hold.',
  severity: 'high',
  keywords: ['holistics', 'holistic'],
  pattern: assigned({ names: ['holistics', 'holistic'], value: lowerAlphanumeric(64) }),
  references: ['https://docs.holistics.io/api/'],
  rotate: {
    steps: 'Delete the key under User settings, API key, of Holistics, then generate one.',
    url: 'https://secure.holistics.io/manage/api_key',
  },
  examples: [
    sample`holistics.api.key=${lowerAlphanumeric(64)}`,
    sample`curl https://secure.holistics.io/api/v2/ -H "X-Holistics-Key: ${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [sample`holistics.api.key=${lowerAlphanumeric(63)}`, sample`HOLISTICS_API_KEY=YOUR_HOLISTICS_API_KEY`],
};
