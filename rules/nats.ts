import type { Rule } from '../src/model/rule.ts';
import { base32, characterSet, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** `S`, whose seed it is (account, cluster, server, operator, user, curve), two bits of the first byte, the rest and its checksum. */
const seed = sequence('S', characterSet('ACNOUX', 'ACNOUX', 1), characterSet('A-D', 'ABCD', 1), base32(55));

export const natsSeed: Rule = {
  id: 'nats-nkey-seed',
  name: 'NATS NKey seed',
  provider: 'nats',
  kind: 'context',
  description: 'Signs in as the user, or signs accounts and users as their operator or account.',
  severity: 'critical',
  confidence: 'high',
  ...named({ names: ['nkey', 'nats', 'seed', 'signing key'], value: seed, words: [], reach: 80 }),
  references: ['https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth', 'https://github.com/nats-io/nkeys#readme'],
  rotate: { steps: 'Make a new key with nsc or nk, put its public half into the configuration or sign it anew, then revoke the old one.', url: 'https://docs.nats.io/using-nats/nats-tools/nsc/signing_keys' },
  examples: [sample`nc, err := nats.Connect(url, nats.NkeyOptionFromSeed("${seed}"))`, sample`-----BEGIN USER NKEY SEED-----\n${seed}\n------END USER NKEY SEED------\n`, sample`NATS_SEED=${seed}`],
  lookalikes: [sample`NATS_SEED=SUA${base32(54)}`, sample`NATS_KEY=UA${base32(54)}`],
};
