import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const prowlarrApiKey: Rule = {
  id: 'prowlarr-api-key',
  name: 'Prowlarr API key',
  provider: 'prowlarr',
  kind: 'context',
  description: 'Reads and changes the settings and indexers.',
  severity: 'medium',
  ...named({ names: ['prowlarr'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://prowlarr.com/docs/api/'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://prowlarr.com/docs/api/',
  },
  examples: [sample`PROWLARR_API_KEY=${hexadecimal(32)}`, sample`prowlarr_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`PROWLARR_API_KEY=${hexadecimal(20)}`, sample`prowlarr_api_key: !secret prowlarr_key`],
};
