import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const page = 'https://docs.cometbft.com/main/spec/core/encoding';

export const tendermintPrivateKey: Rule = {
  id: 'tendermint-private-key',
  name: 'Private key of a validator or node (CometBFT, Tendermint)',
  provider: 'tendermint',
  kind: 'provider',
  description: 'Signs blocks as the validator: whoever has it can sign twice, which costs the stake.',
  severity: 'critical',
  keywords: ['/PrivKeyEd25519"', '/PrivKeySecp256k1"'],
  pattern: /\/PrivKey(?:Ed25519|Secp256k1)",\s{0,12}"value":\s{0,4}"(?<secret>[0-9A-Za-z+/]{43,88}={0,2})"/,
  entropy: 0,
  references: [page],
  rotate: {
    steps:
      'Stop the validator, make a new key, and tell the chain of it, or leave with the stake; never run both keys at once.',
    url: page,
  },
  examples: [
    at(
      'config/priv_validator_key.json',
      sample`"priv_key": {\n    "type": "tendermint/PrivKeyEd25519",\n    "value": "${base64(86)}=="\n  }`,
    ),
    at('config/node_key.json', sample`{"priv_key":{"type":"tendermint/PrivKeyEd25519","value":"${base64(86)}=="}}`),
  ],
  lookalikes: [
    sample`{"pub_key":{"type":"tendermint/PubKeyEd25519","value":"${base64(43)}="}}`,
    sample`{"priv_key":{"type":"tendermint/PrivKeyEd25519","value":"${base64(30)}"}}`,
  ],
};
