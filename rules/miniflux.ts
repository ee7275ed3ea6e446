import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const minifluxApiKey: Rule = {
  id: 'miniflux-api-key',
  name: 'Miniflux API key',
  provider: 'miniflux',
  kind: 'context',
  description: 'Reads and changes the feeds of its user.',
  severity: 'low',
  ...named({ names: ['miniflux'], value: sequence(digitWithin(43), base64Url(43), '='), words: ['key', 'token'] }),
  references: ['https://miniflux.app/docs/api.html#authentication'],
  rotate: {
    steps: 'Remove the key in the settings, then create another.',
    url: 'https://miniflux.app/docs/api.html#authentication',
  },
  examples: [sample`MINIFLUX_API_KEY=${base64Url(43)}=`, sample`miniflux:\n  token: ${base64Url(43)}=\n`],
  lookalikes: [sample`MINIFLUX_API_KEY=${base64Url(20)}=`, sample`MINIFLUX_URL=https://rss.acme.dev`],
};
