import type { Rule } from '../src/model/rule.ts';
import { base64, characterSet, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** 32 bytes in base64: the last digit holds four bits. */
const last = characterSet('AEIMQUYcgkosw048', 'AEIMQUYcgkosw048', 1);
const config = 'https://man7.org/linux/man-pages/man8/wg.8.html';

export const wireguardPrivateKey: Rule = {
  id: 'wireguard-private-key',
  name: 'WireGuard private key',
  provider: 'wireguard',
  kind: 'context',
  description: 'Joins the tunnel as this peer and decrypts what is sent to it.',
  severity: 'high',
  keywords: ['privatekey', 'private_key', 'private-key'],
  pattern:
    /(?<![A-Za-z0-9]|\([A-Z][\w-]{2,40}\)\r?\n)(?:PrivateKey|privateKey|private[_-]key|PRIVATE_KEY|WG_PRIVATE_KEY|WIREGUARD_PRIVATE_KEY)(?:["']?\s{0,4}[=:]\s{0,4}["']?|[ \t]{1,4}["']?|[ \t]<\(echo ["']?)(?<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![0-9A-Za-z+/=])/,
  references: [config],
  rotate: {
    steps:
      'Make a new key with wg genkey, hand its public half to all peers, and remove the old peer from each of them.',
    url: 'https://www.wireguard.com/quickstart/#key-generation',
  },
  examples: [
    sample`[Interface]\nPrivateKey = ${base64(42)}${last}=\nAddress = 10.8.0.2/24\n`,
    sample`{"privateKey": "${base64(42)}${last}=", "mtu": 1420}`,
    sample`wg set wg0 private-key <(echo ${base64(42)}${last}=) listen-port 51820\n`,
  ],
  lookalikes: [
    sample`[Peer]\nPublicKey = ${base64(42)}${last}=\n`,
    sample`PrivateKey = <client private key>`,
    sample`Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: ${base64(42)}${last}=\n`,
    sample`PrivateKey = ${base64(30)}=`,
  ],
};

export const wireguardPresharedKey: Rule = {
  id: 'wireguard-preshared-key',
  name: 'WireGuard pre-shared key',
  provider: 'wireguard',
  kind: 'context',
  description: 'Takes away the second layer of encryption between two peers.',
  severity: 'medium',
  keywords: ['presharedkey', 'preshared_key', 'preshared-key'],
  pattern:
    /(?<![A-Za-z0-9])(?:PresharedKey|PreSharedKey|presharedKey|preSharedKey|preshared[_-]key|PRESHARED_KEY)(?:["']?\s{0,4}[=:]\s{0,4}["']?|[ \t]{1,4}["']?|[ \t]<\(echo ["']?)(?<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![0-9A-Za-z+/=])/,
  references: [config],
  rotate: {
    steps: 'Make a new key with wg genpsk and set it on both peers.',
    url: 'https://www.wireguard.com/protocol/',
  },
  examples: [
    sample`PresharedKey = ${base64(42)}${last}=`,
    sample`preshared_key: "${base64(42)}${last}="`,
    sample`\toption preshared_key '${base64(42)}${last}='\n`,
  ],
  lookalikes: [sample`PresharedKey = <psk>`, sample`PublicKey = ${base64(42)}${last}=`],
};

export const wireguardKeyByName: Rule = {
  ...wireguardPrivateKey,
  id: 'wireguard-key-by-name',
  name: 'WireGuard key',
  ...named({
    names: ['wireguard', 'wire guard'],
    value: sequence(base64(42), last, '='),
    words: ['private', 'psk', 'preshared', 'secret', 'token', 'api_key'],
    near: 40,
    reach: 40,
  }),
  examples: [sample`wireguard key = '${base64(42)}${last}='`, sample`"wireguard": {"psk": "${base64(42)}${last}="}`],
  lookalikes: [sample`wireguard_public_key: ${base64(42)}${last}=`, sample`wireguard key = '${base64(41)}${last}='`],
};
