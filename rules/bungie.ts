import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const bungieApiKey: Rule = {
  id: 'bungie-api-key',
  name: 'Bungie.net API key',
  provider: 'bungie',
  kind: 'context',
  description: 'Calls the API of Bungie on the limits of the application.',
  severity: 'low',
  ...named({ names: ['bungie'], value: key }),
  references: ['https://bungie-net.github.io/'],
  rotate: { steps: 'Make a new key for the application in the portal.', url: 'https://www.bungie.net/en/Application' },
  examples: [sample`BUNGIE_API_KEY=${key}`, sample`bungie:\n  api_key: ${key}\n`],
  lookalikes: [sample`BUNGIE_API_KEY=${hexadecimal(31)}`, sample`BUNGIE_API_KEY=your-key`],
};
