import type { Rule } from '../src/model/rule.ts';
import { digits, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const raindropToken: Rule = {
  id: 'raindrop-token',
  name: 'Raindrop.io test token',
  provider: 'raindrop',
  kind: 'context',
  description: 'Reads and changes the bookmarks of the user.',
  severity: 'medium',
  ...named({ names: ['raindrop_', 'raindropio'], value: key, words: ['token', 'key', 'bearer', 'secret'] }),
  references: ['https://developer.raindrop.io/v1/authentication/token'],
  rotate: {
    steps: 'Create another test token on the page of the app, or delete the app.',
    url: 'https://app.raindrop.io/settings/integrations',
  },
  examples: [sample`RAINDROP_TOKEN=${key}`, sample`raindropioToken: "${key}"`],
  lookalikes: [sample`RAINDROP_COLLECTION_ID=${digits(8)}`, sample`RAINDROP_TOKEN=your-test-token`],
};
