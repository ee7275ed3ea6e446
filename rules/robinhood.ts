import type { Companion, Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, named, sequence, token, uuid, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.robinhood.com/crypto/trading/';
const id = sequence('rh-api-', uuid());
/** An Ed25519 seed, or seed and public key. */
const privateKey: Shape = { ...sequence(base64(43), '='), source: '(?:[0-9A-Za-z+/]{43}=|[0-9A-Za-z+/]{86}==)' };
const key: Companion = {
  name: 'API key',
  pattern: /(?<part>rh-api-[0-9a-f\-]{36})/,
  withinLines: 6,
  isRequired: false,
  isUnmistakable: true,
};

export const robinhoodCryptoKey: Rule = {
  id: 'robinhood-crypto-api-key',
  name: 'Robinhood crypto API key',
  provider: 'robinhood',
  kind: 'provider',
  description: 'Names a key; with its private key it trades coins of the account.',
  severity: 'medium',
  keywords: ['rh-api-'],
  pattern: token`${id}`,
  references: [docs],
  rotate: {
    steps: 'Delete the API credential in the settings, look at the orders, then create a new one.',
    url: 'https://robinhood.com/account/crypto',
  },
  examples: [sample`ROBINHOOD_API_KEY=${id}`, sample`headers: { 'x-api-key': '${id}' }`],
  lookalikes: [sample`ROBINHOOD_API_KEY=rh-api-${hexadecimal(32)}`, sample`rh-api-key: ${uuid()}`],
};

export const robinhoodCryptoPrivateKey: Rule = {
  id: 'robinhood-crypto-private-key',
  name: 'Robinhood crypto private key',
  provider: 'robinhood',
  kind: 'context',
  description: 'With its API key it signs orders that trade coins of the account.',
  severity: 'critical',
  ...named({
    names: ['robinhood', 'base64_private_key', 'rh-api', 'rh_private'],
    value: privateKey,
    words: ['private'],
    near: 120,
  }),
  companions: [key],
  references: [docs],
  rotate: {
    steps:
      'Delete the API credential in the settings, look at the orders, then create a new pair of keys and a new credential.',
    url: 'https://robinhood.com/account/crypto',
  },
  examples: [
    sample`ROBINHOOD_API_KEY=rh-api-${uuid()}\nROBINHOOD_PRIVATE_KEY=${privateKey}`,
    sample`robinhood:\n  private_key_base64: "${base64(86)}=="`,
  ],
  lookalikes: [sample`ROBINHOOD_PRIVATE_KEY=${base64(41)}=`, sample`ROBINHOOD_PRIVATE_KEY=ADD YOUR PRIVATE KEY HERE`],
};
