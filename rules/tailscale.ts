import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tailscaleKey: Rule = {
  id: 'tailscale-key',
  name: 'Tailscale key',
  provider: 'tailscale',
  kind: 'provider',
  description:
    'Joins machines (auth), manages the tailnet (api), or gets tokens as an OAuth client (client), SCIM or webhook secret.',
  severity: 'critical',
  keywords: ['tskey-'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>tskey-(?!auth-abcDEF1CNTRL)(?:(?:auth|api|client|scim|webhook|secret)-[0-9A-Za-z]{6,24}-[0-9A-Za-z]{4,60}|[0-9A-Za-z]{8,20}-[0-9A-Za-z_-]{16,180}))(?![0-9A-Za-z_-])/,
  references: ['https://tailscale.com/kb/1277/key-prefixes'],
  rotate: {
    steps:
      'Revoke the key on the Keys page (or delete the OAuth client), remove machines you do not know, then make one that is tagged, one-off and short.',
    url: 'https://login.tailscale.com/admin/settings/keys',
  },
  examples: [
    sample`tailscale up --auth-key=tskey-auth-k${alphanumeric(10)}CNTRL-${alphanumeric(32)}`,
    sample`TAILSCALE_API_KEY=tskey-api-k${alphanumeric(10)}CNTRL-${alphanumeric(32)}`,
  ],
  lookalikes: [sample`tskey-foo`, sample`xtskey-api-${alphanumeric(12)}-${alphanumeric(24)}`],
};
