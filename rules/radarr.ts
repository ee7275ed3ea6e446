import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const radarrApiKey: Rule = {
  id: 'radarr-api-key',
  name: 'Radarr API key',
  provider: 'radarr',
  kind: 'context',
  description: 'Reads and changes the settings and films.',
  severity: 'medium',
  ...named({ names: ['radarr'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://radarr.com/docs/api/'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://radarr.com/docs/api/',
  },
  examples: [sample`RADARR_API_KEY=${hexadecimal(32)}`, sample`radarr_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`RADARR_API_KEY=${hexadecimal(20)}`, sample`radarr_api_key: !secret radarr_key`],
};
