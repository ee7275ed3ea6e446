import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tautulliApiKey: Rule = {
  id: 'tautulli-api-key',
  name: 'Tautulli API key',
  provider: 'tautulli',
  kind: 'context',
  description: 'Reads and changes the statistics of the Plex server.',
  severity: 'medium',
  ...named({ names: ['tautulli'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://github.com/Tautulli/Tautulli/wiki/Tautulli-API-Reference'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://github.com/Tautulli/Tautulli/wiki/Tautulli-API-Reference',
  },
  examples: [sample`TAUTULLI_API_KEY=${hexadecimal(32)}`, sample`tautulli_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`TAUTULLI_API_KEY=${hexadecimal(20)}`, sample`tautulli_api_key: !secret tautulli_key`],
};
