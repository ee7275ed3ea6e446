import type { Rule } from '../src/model/rule.ts';
import { base64, characterSet, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Kind 1, seconds and nanoseconds, length 16, then the key. */
const cephKey = sequence(
  'AQ',
  characterSet('A-D', 'ABCD', 1),
  base64(9),
  characterSet('A-O', 'ABCDEFGHIJKLMNO', 1),
  characterSet('BRhx', 'BRhx', 1),
  'AA',
  base64(22),
  '==',
);

export const cephKeyringKey: Rule = {
  id: 'ceph-keyring-key',
  name: 'Ceph key',
  provider: 'ceph',
  kind: 'provider',
  description: 'Signs in to the cluster with the capabilities of its client, client.admin without limit.',
  severity: 'critical',
  keywords: ['key = AQ', 'Key: AQ', 'key: AQ', 'key=AQ', 'key":"AQ', 'key": "AQ', 'secret=AQ', 'key AQ', 'KEY=AQ'],
  pattern: new RegExp(`(?:[Kk]ey|KEY|secret)["']?(?: = ?|: ?|=| )["']?(?<secret>${cephKey.source})(?![0-9A-Za-z+/=])`),
  references: [
    'https://docs.ceph.com/en/latest/dev/cephx/',
    'https://docs.ceph.com/en/latest/rados/operations/user-management/',
  ],
  rotate: {
    steps: 'Run ceph auth rotate (or delete and create the user) and hand the new keyring to its clients.',
    url: 'https://docs.ceph.com/en/latest/rados/operations/user-management/',
  },
  examples: [
    sample`[client.admin]\n\tkey = ${cephKey}\n\tcaps mon = "allow *"\n`,
    sample`stringData:\n  userID: kubernetes\n  userKey: ${cephKey}\n`,
    sample`mount -t ceph 10.0.0.1:6789:/ /mnt -o name=admin,secret=${cephKey}`,
  ],
  lookalikes: [sample`key = AQ${base64(20)}==`, sample`key = AQAAAAAAAAAAAAAAAAAAAA==`],
};
