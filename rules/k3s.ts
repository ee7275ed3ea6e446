import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const k3sToken: Rule = {
  id: 'k3s-token',
  name: 'K3s or RKE2 cluster token',
  provider: 'k3s',
  kind: 'provider',
  description: 'Joins nodes to the cluster, and decrypts what it stores, the keys of its authorities included.',
  severity: 'critical',
  keywords: ['::server:'],
  /** The checksum of the certificate of the cluster, who joins, and the secret; people may have chosen the latter. */
  pattern: /(?<![0-9A-Za-z])K10[0-9a-f]{64}::server:(?<secret>[^\s"'`<>${}]{8,128})(?![^\s"'`<,;)\]}\\])/,
  entropy: 0,
  references: ['https://docs.k3s.io/cli/token'],
  rotate: {
    steps:
      'Rotate the token with k3s token rotate, restart servers and agents with the new one, then look for nodes you do not know.',
    url: 'https://docs.k3s.io/cli/token#k3s-token-rotate',
  },
  examples: [
    at('etc/config.yaml', sample`token: K10${hexadecimal(64)}::server:${hexadecimal(32)}\n`),
    at('node-token', sample`K10${hexadecimal(64)}::server:${hexadecimal(32)}\n`),
  ],
  lookalikes: [
    sample`K10${hexadecimal(60)}::server:${hexadecimal(32)}`,
    sample`K3S_TOKEN=K10<CA-HASH>::server:<PASSWORD>`,
    sample`K10${hexadecimal(64)}::server:${'$'}{K3S_PASSWORD}`,
  ],
};
