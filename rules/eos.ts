import type { Rule } from '../src/model/rule.ts';
import { base58, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const prefix = oneOf('PVT_K1_', 'PVT_R1_');

export const eosPrivateKey: Rule = {
  id: 'eos-private-key',
  name: 'Private key of an account of EOS',
  provider: 'eos',
  kind: 'provider',
  description: 'Signs as the account, on every chain made with Antelope: moves its funds, deploys contracts.',
  severity: 'critical',
  keywords: ['PVT_K1_', 'PVT_R1_'],
  pattern: token`${prefix}${base58(48, 51)}`,
  references: ['https://docs.eosnetwork.com/docs/latest/core-concepts/accounts'],
  rotate: {
    steps: 'Give the account a new key for each permission that has this one (updateauth), at once.',
    url: 'https://docs.eosnetwork.com/docs/latest/core-concepts/accounts',
  },
  examples: [sample`EOS_KEY=${prefix}${base58(50)}`, sample`cleos wallet import --private-key ${prefix}${base58(50)}`],
  lookalikes: [sample`PUB_K1_${base58(50)}`, sample`PVT_K1_${base58(20)}`],
};
