import type { Rule } from '../src/model/rule.ts';
import { base58, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const seed = withChecksum('base58-check', '0d0f3a07', hexadecimal(64));
const pair = withChecksum('base58-check', '2bf64e07', hexadecimal(128));

export const tezosSecretKey: Rule = {
  id: 'tezos-secret-key',
  name: 'Tezos secret key',
  provider: 'tezos',
  kind: 'provider',
  description: 'Signs as the account: moves its funds, delegates, bakes.',
  severity: 'critical',
  keywords: ['edsk'],
  pattern: token`edsk${{ ...base58(50), source: '(?:[1-9A-HJ-NP-Za-km-z]{94}|[1-9A-HJ-NP-Za-km-z]{50})' }}`,
  checksum: 'base58-check',
  references: ['https://octez.tezos.com/docs/user/key-management.html'],
  rotate: {
    steps: 'Move everything to a new account at once; a leaked key cannot be changed.',
    url: 'https://octez.tezos.com/docs/user/key-management.html',
  },
  examples: [sample`TEZOS_SECRET=${seed}`, sample`InMemorySigner.fromSecretKey('${pair}')`],
  lookalikes: [sample`edsk${base58(49)}`, sample`edpk${base58(50)}`],
};
