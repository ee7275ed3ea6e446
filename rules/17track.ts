import type { Rule } from '../src/model/rule.ts';
import { named, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = upperHexadecimal(32);

export const seventeenTrackToken: Rule = {
  id: '17track-token',
  name: '17TRACK API key',
  provider: '17track',
  kind: 'context',
  description: 'Registers and reads parcels on the quota of the account.',
  severity: 'low',
  aliases: ['seventeentrack'],
  ...named({ names: ['17track', '17token'], value: token, words: ['token', 'key', 'secret'] }),
  references: ['https://api.17track.net/en/doc'],
  rotate: {
    steps: 'Change the access key under Settings, Security, of the API console.',
    url: 'https://admin.17track.net/api/settings',
  },
  examples: [sample`headers = {'17token': '${token}'}`, sample`17TRACK_API_KEY=${token}`],
  lookalikes: [sample`headers = {'17token': '${upperHexadecimal(31)}'}`, sample`17TRACK_API_KEY=your-key`],
};
