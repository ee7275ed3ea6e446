import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const linodeToken: Rule = {
  id: 'linode-token',
  name: 'Linode (Akamai) personal access token',
  provider: 'linode',
  kind: 'context',
  description: 'Creates, reads and deletes what its scopes name.',
  severity: 'critical',
  ...named({ names: ['linode'], value: hexadecimal(64), words: ['token', 'key', 'secret', 'api'], reach: 48 }),
  references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
  rotate: {
    steps: 'Revoke the token, look through the event log, then create one with fewer scopes and an expiry.',
    url: 'https://cloud.linode.com/profile/tokens',
  },
  examples: [sample`LINODE_TOKEN=${hexadecimal(64)}`, sample`linode_api_token: "${hexadecimal(64)}"`],
  lookalikes: [sample`LINODE_TOKEN=${hexadecimal(60)}`, sample`linode_image_digest=${hexadecimal(64)}`],
};
