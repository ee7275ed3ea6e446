import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence('sk_live_', upperHexadecimal(16));

export const magicLinkSecretKey: Rule = {
  id: 'magic-link-secret-key',
  name: 'Magic secret key',
  provider: 'magic-link',
  kind: 'context',
  description: 'Reads and signs out users of the app.',
  severity: 'critical',
  ...named({ names: ['magic_secret', 'magicsecret', 'magic_api', 'magic.link', 'magiclink'], value, words: [] }),
  references: ['https://magic.link/docs/authentication/api-reference/server-side-sdks/node'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://dashboard.magic.link/',
  },
  examples: [sample`MAGIC_SECRET_KEY=${value}`, sample`magic.link key: ${value}`],
  lookalikes: [
    sample`MAGIC_LINK_SECRET_KEY=${upperHexadecimal(15)}`,
    sample`MAGIC_LINK_SECRET_KEY=your-magic-link-secret-key-here`,
  ],
};
