import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sabnzbdApiKey: Rule = {
  id: 'sabnzbd-api-key',
  name: 'SABnzbd API key',
  provider: 'sabnzbd',
  kind: 'context',
  description: 'Reads and changes the settings and downloads.',
  severity: 'medium',
  ...named({ names: ['sabnzbd'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://sabnzbd.org/wiki/configuration/4.3/api'],
  rotate: {
    steps: 'Reset the key in the general settings and put the new one in place.',
    url: 'https://sabnzbd.org/wiki/configuration/4.3/api',
  },
  examples: [sample`SABNZBD_API_KEY=${hexadecimal(32)}`, sample`sabnzbd_api_key: ${hexadecimal(32)}`],
  lookalikes: [sample`SABNZBD_API_KEY=${hexadecimal(20)}`, sample`sabnzbd_api_key: !secret sabnzbd_key`],
};
