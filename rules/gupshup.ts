import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), lowerAlphanumeric(32));

export const gupshupApiKey: Rule = {
  id: 'gupshup-api-key',
  name: 'Gupshup API key',
  provider: 'gupshup',
  kind: 'context',
  description: "Sends messages on the account's bill.",
  severity: 'high',
  ...named({ names: ['gupshup'], value }),
  references: ['https://docs.gupshup.io/docs/gupshup-api-key'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.gupshup.io/whatsapp/dashboard',
  },
  examples: [sample`GUPSHUP_API_KEY=${value}`, sample`const gupshupApiKey = '${value}';`],
  lookalikes: [sample`GUPSHUP_API_KEY=${lowerAlphanumeric(31)}`, sample`GUPSHUP_API_KEY=your-gupshup-api-key-here`],
};
