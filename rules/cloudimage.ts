import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz_', 30);

export const cloudimageApiKey: Rule = {
  id: 'cloudimage-api-key',
  name: 'Cloudimage API key',
  provider: 'cloudimage',
  kind: 'context',
  description: 'Purges and warms the image cache of the account.',
  severity: 'medium',
  keywords: ['cloudimage'],
  pattern: assigned({ names: ['cloudimage'], value: secret }),
  references: ['https://docs.cloudimage.io/caching-acceleration/cache-invalidation'],
  rotate: { steps: 'Renew the invalidation key in the Cloudimage admin.', url: 'https://www.cloudimage.io/en/admin' },
  examples: [
    sample`cloudimage.api.key=${secret}`,
    sample`curl https://api.cloudimage.com/invalidate -H "X-Client-Key: ${secret}"`,
  ],
  lookalikes: [
    sample`cloudimage.api.key=${characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz_', 29)}`,
    sample`cloudimage:\n  token: <insert token>\n`,
  ],
};
