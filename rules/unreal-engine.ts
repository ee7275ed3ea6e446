import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://dev.epicgames.com/documentation/en-us/unreal-engine/packaging-unreal-engine-projects';

export const unrealSigningKey: Rule = {
  id: 'unreal-signing-key',
  name: 'Signing key of packages of Unreal Engine',
  provider: 'unreal-engine',
  kind: 'context',
  description: 'Signs pak files that the game takes for those of its maker.',
  severity: 'high',
  keywords: ['privateexponent=', '"privatekey":{', '"privatekey": {'],
  pattern:
    /(?:SigningPrivateExponent=|"PrivateKey"\s{0,4}:\s{0,4}\{\s{0,40}"Exponent"\s{0,4}:\s{0,4}")(?<secret>[0-9A-Za-z+/]{64,800}={0,2})(?=["\s]|$)/i,
  references: [docs],
  rotate: {
    steps: 'Generate another key under Crypto in the settings of the project, and ship the next build signed with it.',
    url: docs,
  },
  examples: [
    at(
      'Config/DefaultCrypto.ini',
      sample`[/Script/CryptoKeys.CryptoKeysSettings]\nSigningPrivateExponent=${base64(683)}=\n`,
    ),
    at('Crypto.json', sample`"SigningKey":{"PrivateKey":{"Exponent":"${base64(683)}=","Modulus":"x"}}`),
  ],
  lookalikes: [sample`SigningPrivateExponent=\n`, sample`"PublicKey":{"Exponent":"AQAB","Modulus":"${base64(683)}="}`],
};
