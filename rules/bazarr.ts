import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bazarrApiKey: Rule = {
  id: 'bazarr-api-key',
  name: 'Bazarr API key',
  provider: 'bazarr',
  kind: 'context',
  description: 'Reads and changes the settings and subtitles.',
  severity: 'medium',
  ...named({ names: ['bazarr'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://wiki.bazarr.media/Additional-Configuration/Settings/#security'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://wiki.bazarr.media/Additional-Configuration/Settings/#security',
  },
  examples: [sample`BAZARR_API_KEY=${hexadecimal(32)}`, sample`bazarr_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`BAZARR_API_KEY=${hexadecimal(20)}`, sample`bazarr_api_key: !secret bazarr_key`],
};
