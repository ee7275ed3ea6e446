import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const plexToken: Rule = {
  id: 'plex-token',
  name: 'Plex token',
  provider: 'plex',
  kind: 'context',
  description: 'Is its owner: sees, streams and changes the libraries and friends of the account.',
  severity: 'high',
  ...named({
    names: ['plex_token', 'plextoken', 'x-plex-token', 'plex_auth', 'plex_api', 'plex token'],
    value: sequence(digitWithin(20), base64Url(20)),
    words: ['token', 'key'],
  }),
  references: ['https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/'],
  rotate: {
    steps: 'Sign out the device it belongs to, or change the password and sign out all devices.',
    url: 'https://app.plex.tv/desktop/#!/settings/devices/all',
  },
  examples: [
    sample`PLEX_TOKEN=${base64Url(20)}`,
    sample`curl http://10.0.0.4:32400/library/sections?X-Plex-Token=${base64Url(20)}`,
  ],
  lookalikes: [sample`PLEX_TOKEN=${base64Url(12)}`, sample`PLEX_TOKEN=your-plex-token-here`],
};
