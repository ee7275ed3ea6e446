import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digitWithin(30), alphanumeric(30));

export const cleverCloudToken: Rule = {
  id: 'clever-cloud-token',
  name: 'Clever Cloud token or secret',
  provider: 'clever-cloud',
  kind: 'context',
  description: 'Deploys, reads and deletes the applications and add-ons of its owner.',
  severity: 'critical',
  ...named({
    names: ['clever_cloud', 'clever-cloud', 'clevercloud', 'clever_token', 'clever_secret'],
    value: token,
    words: ['token', 'secret'],
  }),
  references: ['https://www.clever-cloud.com/developers/doc/cli/'],
  rotate: {
    steps: 'Revoke the token on the OAuth tokens page of the profile, then log in again.',
    url: 'https://console.clever-cloud.com/users/me/oauth-tokens',
  },
  examples: [sample`CLEVER_SECRET=${token}`, sample`CLEVER_TOKEN: "${token}"`],
  lookalikes: [sample`CLEVER_SECRET=${alphanumeric(29)}`, sample`CLEVER_TOKEN=your-token`],
};
