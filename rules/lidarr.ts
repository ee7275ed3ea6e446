import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lidarrApiKey: Rule = {
  id: 'lidarr-api-key',
  name: 'Lidarr API key',
  provider: 'lidarr',
  kind: 'context',
  description: 'Reads and changes the settings and music.',
  severity: 'medium',
  ...named({ names: ['lidarr'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://lidarr.audio/docs/api/'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://lidarr.audio/docs/api/',
  },
  examples: [sample`LIDARR_API_KEY=${hexadecimal(32)}`, sample`lidarr_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`LIDARR_API_KEY=${hexadecimal(20)}`, sample`lidarr_api_key: !secret lidarr_key`],
};
