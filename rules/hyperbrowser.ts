import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('hb_', hexadecimal(28));

export const hyperbrowserApiKey: Rule = {
  id: 'hyperbrowser-api-key',
  name: 'Hyperbrowser API key',
  provider: 'hyperbrowser',
  kind: 'context',
  description: 'Runs browsers and scrapers at the expense of the team.',
  severity: 'medium',
  ...named({ names: ['hyperbrowser'], value: key, words: [] }),
  references: ['https://docs.hyperbrowser.ai/get-started/quickstart'],
  rotate: {
    steps: 'Delete the key on the page of API keys, then create one.',
    url: 'https://app.hyperbrowser.ai/',
  },
  examples: [sample`HYPERBROWSER_API_KEY=${key}`, sample`const client = new Hyperbrowser({ apiKey: '${key}' });`],
  lookalikes: [sample`HYPERBROWSER_API_KEY=hb_${hexadecimal(20)}`, sample`HYPERBROWSER_API_KEY=hb_your_api_key`],
};
