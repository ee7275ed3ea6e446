import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pexelsApiKey: Rule = {
  id: 'pexels-api-key',
  name: 'Pexels API key',
  provider: 'pexels',
  kind: 'context',
  description: "Searches photos and videos on the owner's limit.",
  severity: 'low',
  ...named({ names: ['pexels'], value: loosely(alphanumeric(56)) }),
  references: ['https://www.pexels.com/api/documentation/'],
  rotate: {
    steps: 'Ask Pexels for a new key on the page of the API, then put it in place.',
    url: 'https://www.pexels.com/api/new/',
  },
  examples: [
    sample`PEXELS_API_KEY=${alphanumeric(56)}`,
    sample`fetch('https://api.pexels.com/v1/search?query=sea', { headers: { Authorization: '${alphanumeric(56)}' } })`,
  ],
  lookalikes: [sample`PEXELS_API_KEY=${alphanumeric(55)}`, sample`PEXELS_API_KEY=your_pexels_api_key`],
};
