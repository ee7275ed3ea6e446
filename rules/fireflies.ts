import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const firefliesApiKey: Rule = {
  id: 'fireflies-api-key',
  name: 'Fireflies.ai API key',
  provider: 'fireflies',
  kind: 'context',
  description: 'Reads transcripts and recordings of meetings.',
  severity: 'high',
  ...named({ names: ['fireflies'], value }),
  references: ['https://docs.fireflies.ai/fundamentals/authorization'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.fireflies.ai/settings',
  },
  examples: [sample`FIREFLIES_API_KEY=${value}`, sample`const firefliesApiKey = '${value}';`],
  lookalikes: [sample`FIREFLIES_API_KEY=${hexadecimal(31)}`, sample`FIREFLIES_API_KEY=your-fireflies-api-key-here`],
};
