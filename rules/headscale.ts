import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const headscaleKey: Rule = {
  id: 'headscale-key',
  name: 'Headscale API or preauthorized key',
  provider: 'headscale',
  kind: 'context',
  description: 'Manages the network, or joins it as a device.',
  severity: 'critical',
  ...named({
    names: ['headscale'],
    value: {
      ...sequence(base64Url(7), '.', base64Url(43)),
      source: '(?:[0-9A-Za-z_-]{7,12}\\.[0-9A-Za-z_-]{43,64}|[0-9a-f]{48})',
    },
    words: ['key', 'token'],
  }),
  references: ['https://headscale.net/stable/ref/remote-cli/'],
  rotate: {
    steps:
      'Expire the key with headscale apikeys expire or preauthkeys expire, look at the nodes, then create another.',
    url: 'https://headscale.net/stable/ref/remote-cli/',
  },
  examples: [
    sample`HEADSCALE_API_KEY=${base64Url(7)}.${base64Url(43)}`,
    sample`tailscale up --login-server https://headscale.acme.dev --authkey ${hexadecimal(48)}`,
  ],
  lookalikes: [
    sample`HEADSCALE_API_KEY=${base64Url(7)}.${base64Url(20)}`,
    sample`HEADSCALE_URL=https://headscale.acme.dev`,
  ],
};
