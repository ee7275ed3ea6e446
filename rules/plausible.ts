import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(64), base64Url(64));

export const plausibleApiKey: Rule = {
  id: 'plausible-api-key',
  name: 'Plausible API key',
  provider: 'plausible',
  kind: 'context',
  description: 'Reads the statistics of the sites, and creates and deletes sites if it may.',
  severity: 'medium',
  ...named({ names: ['plausible api', 'plausible key', 'plausible token'], value, words: [] }),
  references: ['https://plausible.io/docs/stats-api'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://plausible.io/settings/api-keys',
  },
  examples: [sample`PLAUSIBLE_API_KEY=${value}`, sample`plausibleToken: '${value}'`],
  lookalikes: [sample`PLAUSIBLE_API_KEY=${base64Url(63)}`, sample`PLAUSIBLE_API_KEY=your-plausible-api-key-here`],
};
