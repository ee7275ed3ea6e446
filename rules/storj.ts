import type { Rule } from '../src/model/rule.ts';
import { base58, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const storjAccessGrant: Rule = {
  id: 'storj-access-grant',
  name: 'Storj access grant',
  provider: 'storj',
  kind: 'context',
  description: 'Opens the files of the buckets it was made for; it holds the passphrase that decrypts them.',
  severity: 'critical',
  ...named({
    names: ['storj', 'uplink_access'],
    value: sequence('1', base58(160, 500)),
    words: ['grant', 'access'],
  }),
  references: ['https://storj.dev/learn/concepts/access/access-grants'],
  rotate: {
    steps: 'Revoke the access with uplink revoke, then create one that is limited to what it needs.',
    url: 'https://storj.dev/dcs/api/uplink-cli/revoke-command',
  },
  examples: [sample`[storj]\ntype = storj\naccess_grant = 1${base58(240)}\n`, sample`UPLINK_ACCESS=1${base58(260)}`],
  lookalikes: [sample`STORJ_ACCESS_GRANT=1${base58(60)}`, sample`storj_access_grant = your-grant`],
};
