import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, hexadecimal, lowerAlphanumeric, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const pinataApiSecret: Rule = {
  id: 'pinata-api-secret',
  name: 'Pinata API secret',
  provider: 'pinata',
  kind: 'context',
  description: "With its key it pins, lists and unpins the account's files.",
  severity: 'high',
  keywords: ['pinata'],
  pattern: assigned({ names: ['pinata'], value: lowerAlphanumeric(64) }),
  references: ['https://docs.pinata.cloud/account-management/api-keys'],
  rotate: {
    steps: 'Revoke the key on the API keys page of Pinata, then create one with fewer permissions.',
    url: 'https://app.pinata.cloud/developers/api-keys',
  },
  examples: [
    sample`const pinataToken = '${lowerAlphanumeric(64)}';`,
    sample`PINATA_API_SECRET=${lowerAlphanumeric(64)}`,
  ],
  lookalikes: [
    sample`const pinataToken = '${lowerAlphanumeric(63)}';`,
    sample`"pinata": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};

const user = encoded(
  'base64url',
  '{"userInformation":{"id":"',
  uuid(),
  '","email":"dev@acme.example","email_verified":true},"scopedKeyKey":"',
  hexadecimal(20),
  '","scopedKeySecret":"',
  hexadecimal(64),
  '"}',
);

export const pinataJwt: Rule = {
  id: 'pinata-jwt',
  name: 'Pinata API token',
  provider: 'pinata',
  kind: 'provider',
  description: 'Uploads, lists and removes files of the account, by its scopes.',
  severity: 'high',
  keywords: ['eyJ1c2VySW5mb3JtYXRpb24iOn'],
  structure: 'jwt',
  entropy: 0,
  pattern: /(?<![\w\-.])(?<secret>eyJ[\w\-]{15,60}\.eyJ1c2VySW5mb3JtYXRpb24iOn[\w\-]{200,1200}\.[\w\-]{43})(?![\w\-])/,
  references: ['https://docs.pinata.cloud/account-management/api-keys'],
  rotate: {
    steps: 'Revoke the API key that it belongs to, then create one with fewer permissions.',
    url: 'https://app.pinata.cloud/developers/api-keys',
  },
  examples: [
    sample`PINATA_JWT=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${user}.${base64Url(43)}`,
    sample`new PinataSDK({ pinataJwt: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${user}.${base64Url(43)}' })`,
  ],
  lookalikes: [
    sample`PINATA_JWT=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VySW5mb3JtYXRpb24iOnsi${base64Url(40)}`,
    sample`PINATA_JWT=your_jwt`,
  ],
};
