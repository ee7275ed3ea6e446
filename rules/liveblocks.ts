import type { Rule } from '../src/model/rule.ts';
import { base64Url, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const liveblocksSecretKey: Rule = {
  id: 'liveblocks-secret-key',
  name: 'Liveblocks secret key',
  provider: 'liveblocks',
  kind: 'provider',
  description: 'Reads and changes all rooms of the project and signs in as any of its users.',
  severity: 'high',
  keywords: ['sk_prod_', 'sk_dev_'],
  pattern: token`sk_${oneOf('prod', 'dev')}_${base64Url(64)}`,
  references: ['https://liveblocks.io/docs/api-reference/rest-api-endpoints'],
  rotate: {
    steps: 'Roll the secret key under API keys of the project, then put the new one in place.',
    url: 'https://liveblocks.io/dashboard',
  },
  examples: [
    sample`LIVEBLOCKS_SECRET_KEY=sk_prod_${base64Url(64)}`,
    sample`const liveblocks = new Liveblocks({ secret: 'sk_dev_${base64Url(64)}' });`,
  ],
  lookalikes: [
    sample`LIVEBLOCKS_SECRET_KEY=sk_prod_${base64Url(50)}`,
    sample`LIVEBLOCKS_SECRET_KEY=sk_prod_xxxxxxxxxxxxxxxx`,
  ],
};
