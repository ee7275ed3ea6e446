import type { Rule } from '../src/model/rule.ts';
import { base32, characterSet, named, sequence } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

/**
 * `S`, whose seed it is (account, cluster, server, operator, user, curve), bits that are 0, the key and its checksum.
 */
const holder = characterSet('ACNOUX', 'ACNOUX', 1);
const seed = sequence('S', holder, base32(56));
const grown = withChecksum('nkey-seed', 'S', holder, 'A', base32(52));

export const natsSeed: Rule = {
  id: 'nats-nkey-seed',
  name: 'NATS NKey seed',
  provider: 'nats',
  kind: 'context',
  description: 'Signs in as the user, or signs accounts and users as their operator or account.',
  severity: 'critical',
  confidence: 'high',
  ...named({ names: ['nkey', 'nats', 'seed', 'signing key'], value: seed, words: [], reach: 80 }),
  checksum: 'nkey-seed',
  references: [
    'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    'https://github.com/nats-io/nkeys#readme',
  ],
  rotate: {
    steps:
      'Make a new key with nsc or nk, put its public half into the configuration or sign it anew, then revoke the old one.',
    url: 'https://docs.nats.io/using-nats/nats-tools/nsc/signing_keys',
  },
  examples: [
    sample`nc, err := nats.Connect(url, nats.NkeyOptionFromSeed("${grown}"))`,
    sample`-----BEGIN USER NKEY SEED-----\n${grown}\n------END USER NKEY SEED------\n`,
    sample`NATS_SEED=${grown}`,
  ],
  lookalikes: [sample`NATS_SEED=SUA${base32(54)}`, sample`NATS_KEY=UA${base32(54)}`],
};
