import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const readarrApiKey: Rule = {
  id: 'readarr-api-key',
  name: 'Readarr API key',
  provider: 'readarr',
  kind: 'context',
  description: 'Reads and changes the settings and books.',
  severity: 'medium',
  ...named({ names: ['readarr'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://readarr.com/docs/api/'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://readarr.com/docs/api/',
  },
  examples: [sample`READARR_API_KEY=${hexadecimal(32)}`, sample`readarr_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`READARR_API_KEY=${hexadecimal(20)}`, sample`readarr_api_key: !secret readarr_key`],
};
