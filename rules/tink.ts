import type { Rule } from '../src/model/rule.ts';
import { base64, digits } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const type = String.raw`type\.googleapis\.com\/google\.crypto\.tink\.(?!Kms)\w{1,48}(?<!Public)Key\\?"`;
const value = String.raw`\\?"value\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[0-9A-Za-z+/_\-]{20,8000}={0,2})\\?"`;

export const tinkKeyset: Rule = {
  id: 'tink-keyset',
  name: 'Tink keyset in cleartext',
  provider: 'tink',
  kind: 'provider',
  description: 'Decrypts, or signs for, everything that the application protects with Tink.',
  severity: 'critical',
  keywords: ['type.googleapis.com/google.crypto.tink.'],
  pattern: new RegExp(String.raw`${type}[\w\s\\":,]{0,120}?${value}`),
  references: [
    'https://developers.google.com/tink/design/keysets',
    'https://developers.google.com/tink/generate-plaintext-keyset',
  ],
  rotate: {
    steps:
      'Add a new primary key to the keyset, encrypt or sign anew what the old one protected, then destroy the old key; keep the keyset encrypted by a KMS.',
    url: 'https://developers.google.com/tink/key-rotation',
  },
  examples: [
    at(
      'config/keyset.json',
      sample`{"primaryKeyId":${digits(9)},"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey","value":"GiA${base64(43)}","keyMaterialType":"SYMMETRIC"},"status":"ENABLED"}]}`,
    ),
    sample`"typeUrl": "type.googleapis.com/google.crypto.tink.EcdsaPrivateKey",\n        "keyMaterialType": "ASYMMETRIC_PRIVATE",\n        "value": "${base64(180)}="`,
  ],
  lookalikes: [
    sample`{"typeUrl":"type.googleapis.com/google.crypto.tink.EcdsaPublicKey","value":"${base64(100)}","keyMaterialType":"ASYMMETRIC_PUBLIC"}`,
    sample`{"typeUrl":"type.googleapis.com/google.crypto.tink.KmsEnvelopeAeadKey","value":"${base64(100)}","keyMaterialType":"REMOTE"}`,
    sample`{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey"}`,
  ],
};
