import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jellyfinApiKey: Rule = {
  id: 'jellyfin-api-key',
  name: 'Jellyfin API key',
  provider: 'jellyfin',
  kind: 'context',
  description: 'Reads and changes the media and users of the server.',
  severity: 'medium',
  aliases: ['emby'],
  ...named({ names: ['jellyfin'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://jellyfin.org/docs/general/clients/'],
  rotate: {
    steps: 'Revoke the key in the dashboard, then create another.',
    url: 'https://jellyfin.org/docs/general/clients/',
  },
  examples: [sample`JELLYFIN_API_KEY=${hexadecimal(32)}`, sample`jellyfin_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`JELLYFIN_API_KEY=${hexadecimal(20)}`, sample`jellyfin_api_key: !secret jellyfin_key`],
};
