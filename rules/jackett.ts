import type { Rule } from '../src/model/rule.ts';
import { digitWithin, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jackettApiKey: Rule = {
  id: 'jackett-api-key',
  name: 'Jackett API key',
  provider: 'jackett',
  kind: 'context',
  description: 'Reads and changes the settings and indexers.',
  severity: 'medium',
  ...named({ names: ['jackett'], value: sequence(digitWithin(32), lowerAlphanumeric(32)), words: ['key', 'token'] }),
  references: ['https://github.com/Jackett/Jackett#api-access'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://github.com/Jackett/Jackett#api-access',
  },
  examples: [
    sample`JACKETT_API_KEY=${sequence(digitWithin(32), lowerAlphanumeric(32))}`,
    sample`jackett_api_key: ${sequence(digitWithin(32), lowerAlphanumeric(32))}`,
  ],
  lookalikes: [sample`JACKETT_API_KEY=${hexadecimal(20)}`, sample`jackett_api_key: !secret jackett_key`],
};
