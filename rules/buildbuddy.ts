import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(20), alphanumeric(20));

export const buildbuddyApiKey: Rule = {
  id: 'buildbuddy-api-key',
  name: 'BuildBuddy API key',
  provider: 'buildbuddy',
  kind: 'context',
  description: 'Reads builds and writes the cache that later builds take results from.',
  severity: 'high',
  ...named({ names: ['buildbuddy'], value }),
  references: ['https://www.buildbuddy.io/docs/guide-auth/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.buildbuddy.io/settings/org/api-keys',
  },
  examples: [sample`BUILDBUDDY_API_KEY=${value}`, sample`const buildbuddyApiKey = '${value}';`],
  lookalikes: [sample`BUILDBUDDY_API_KEY=${alphanumeric(19)}`, sample`BUILDBUDDY_API_KEY=your-buildbuddy-api-key-here`],
};
