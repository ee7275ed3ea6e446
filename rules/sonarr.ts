import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sonarrApiKey: Rule = {
  id: 'sonarr-api-key',
  name: 'Sonarr API key',
  provider: 'sonarr',
  kind: 'context',
  description: 'Reads and changes the settings and series.',
  severity: 'medium',
  ...named({ names: ['sonarr'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://sonarr.com/docs/api/'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://sonarr.com/docs/api/',
  },
  examples: [sample`SONARR_API_KEY=${hexadecimal(32)}`, sample`sonarr_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`SONARR_API_KEY=${hexadecimal(20)}`, sample`sonarr_api_key: !secret sonarr_key`],
};
