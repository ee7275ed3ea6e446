import type { Companion, Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, optional, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.polymarket.com/developers/CLOB/authentication';
const secret = sequence(base64Url(43), '=');
const passphrase = hexadecimal(64);
const privateKey = sequence(optional('0x'), hexadecimal(64));
const apiKey: Companion = {
  name: 'API key',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])/,
  withinLines: 5,
  isRequired: false,
};
const steps = 'Delete the API key at the CLOB endpoint, derive a new one, then look at the orders.';
const url = 'https://docs.polymarket.com/developers/CLOB/authentication';

export const polymarketApiSecret: Rule = {
  id: 'polymarket-api-secret',
  name: 'Polymarket API secret',
  provider: 'polymarket',
  kind: 'context',
  description: 'With key and passphrase it places and cancels orders of the wallet.',
  severity: 'high',
  ...named({
    names: ['polymarket', 'poly_api', 'clob secret', 'clob_api'],
    value: secret,
    words: ['secret', 'token', 'key', 'access', 'private'],
    near: 100,
  }),
  companions: [apiKey],
  references: [docs],
  rotate: { steps, url },
  examples: [
    sample`POLYMARKET_API_KEY=${uuid()}\nPOLYMARKET_API_SECRET=${secret}`,
    sample`polymarket:\n  secret: "${secret}"`,
    sample`CLOB_SECRET=${secret}`,
  ],
  lookalikes: [sample`POLYMARKET_API_SECRET=${base64Url(41)}=`, sample`POLYMARKET_API_SECRET=${'x'.repeat(43)}=`],
};

export const polymarketPassphrase: Rule = {
  id: 'polymarket-passphrase',
  name: 'Polymarket API passphrase',
  provider: 'polymarket',
  kind: 'context',
  description: 'With key and secret it places and cancels orders of the wallet.',
  severity: 'high',
  ...named({
    names: ['polymarket', 'poly_api', 'clob pass', 'clob_api'],
    value: passphrase,
    words: ['pass_phrase', 'passphrase', 'pass phrase', 'passw'],
    near: 200,
  }),
  companions: [apiKey],
  references: [docs],
  rotate: { steps, url },
  examples: [sample`POLYMARKET_PASSPHRASE=${passphrase}`, sample`polymarket: { apiPassphrase: "${passphrase}" }`],
  lookalikes: [sample`POLYMARKET_PASSPHRASE=${hexadecimal(63)}`, sample`POLYMARKET_PASSPHRASE=${'0'.repeat(64)}`],
};

export const polymarketPrivateKey: Rule = {
  id: 'polymarket-private-key',
  name: 'Private key of a Polymarket wallet',
  provider: 'polymarket',
  kind: 'context',
  description: 'Owns the wallet: signs orders and moves all that is in it.',
  severity: 'critical',
  ...named({
    names: ['polymarket'],
    value: privateKey,
    words: ['private', '_pk', 'wallet_key', 'polymarket_key', 'polymarket key', 'api_key', 'secret'],
    near: 40,
  }),
  references: [docs],
  rotate: { steps: 'Move all that is in the wallet to a new one at once; a private key cannot be changed.', url },
  examples: [sample`POLYMARKET_PRIVATE_KEY=${privateKey}`, sample`polymarket:\n  private_key: "${hexadecimal(64)}"`],
  lookalikes: [
    sample`POLYMARKET_PRIVATE_KEY=0x${hexadecimal(63)}`,
    sample`POLYMARKET_PROXY_ADDRESS=0x${hexadecimal(40)}`,
  ],
};
