import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const adminKey = sequence(hexadecimal(24), ':', hexadecimal(64));

export const ghostAdminApiKey: Rule = {
  id: 'ghost-admin-api-key',
  name: 'Ghost Admin API key',
  provider: 'ghost',
  kind: 'context',
  description: 'Writes and deletes posts, members and newsletters of the site.',
  severity: 'critical',
  ...named({ names: ['ghost'], value: adminKey, words: [] }),
  references: ['https://ghost.org/docs/admin-api/'],
  rotate: {
    steps:
      'Regenerate the key of the integration, look at the posts and the staff for what is not yours, then put the new key in place.',
    url: 'https://ghost.org/integrations/',
  },
  examples: [
    sample`GHOST_ADMIN_API_KEY=${adminKey}`,
    sample`new GhostAdminAPI({ url: 'https://blog.acme.io', key: '${adminKey}', version: 'v5.0' })`,
  ],
  lookalikes: [
    sample`GHOST_ADMIN_API_KEY=${hexadecimal(24)}:${hexadecimal(63)}`,
    sample`GHOST_ADMIN_API_KEY=your-admin-key`,
  ],
};
