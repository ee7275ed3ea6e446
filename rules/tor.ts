import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base32, characterSet } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const onion = characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 56);
const rotate: Rotation = {
  steps: 'Make a new key, give the new address or its public half to those who need it, and retire the old one.',
  url: 'https://community.torproject.org/onion-services/setup/',
};

export const torOnionServiceKey: Rule = {
  id: 'tor-onion-service-key',
  name: 'Secret key of a Tor onion service',
  provider: 'tor',
  kind: 'provider',
  description: 'Answers under the address of the onion service in place of its owner.',
  severity: 'critical',
  keywords: ['== ed25519v1-secret: type0 =='],
  pattern: /(?<![^])== ed25519v1-secret: type0 ==\0{3}(?<secret>[^]{64})/,
  entropy: 0,
  references: ['https://spec.torproject.org/rend-spec/encoding-onion-addresses.html'],
  rotate,
  examples: [
    at('hidden_service/hs_ed25519_secret_key', sample`== ed25519v1-secret: type0 ==\0\0\0${alphanumeric(64)}`),
    at('site/keys/secret.bin', sample`== ed25519v1-secret: type0 ==\0\0\0${alphanumeric(64)}\n`),
  ],
  lookalikes: [
    sample`head = "== ed25519v1-secret: type0 ==\0\0\0"; ${alphanumeric(64)}`,
    at('hidden_service/hs_ed25519_public_key', sample`== ed25519v1-public: type0 ==\0\0\0${alphanumeric(32)}`),
  ],
};

export const torClientKey: Rule = {
  id: 'tor-client-key',
  name: 'Private key for an onion service',
  provider: 'tor',
  kind: 'provider',
  description: 'Reaches an onion service that lets only known clients in.',
  severity: 'high',
  keywords: [':descriptor:x25519:'],
  pattern: /(?<![a-z2-7])[a-z2-7]{56}:descriptor:x25519:(?<secret>[A-Z2-7]{52})(?![0-9A-Za-z])/,
  references: ['https://community.torproject.org/onion-services/advanced/client-auth/'],
  rotate,
  examples: [
    at('onion_auth/bob.auth_private', sample`${onion}:descriptor:x25519:${base32(52)}\n`),
    sample`echo '${onion}:descriptor:x25519:${base32(52)}' > onion_auth/bob.auth_private`,
  ],
  lookalikes: [
    at('authorized_clients/bob.auth', sample`descriptor:x25519:${base32(52)}\n`),
    sample`${onion}:descriptor:x25519:<base32-encoded-private-key>`,
  ],
};
