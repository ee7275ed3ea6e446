import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://uploadcare.com/docs/security/secure-uploads/';
const secret = hexadecimal(20);
const publicKey: Companion = {
  name: 'public key',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{20})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const uploadcareSecretKey: Rule = {
  id: 'uploadcare-secret-key',
  name: 'Uploadcare secret key',
  provider: 'uploadcare',
  kind: 'context',
  description: 'With the public key it reads, changes and deletes all files of the project.',
  severity: 'high',
  ...named({
    names: ['uploadcare'],
    value: secret,
    words: [
      'secret',
      'private',
      'access_key',
      'access key',
      'uploadcare_token',
      'uploadcare token',
      'uploadcare_api_key',
      'uploadcare api key',
      'uploadcare key',
    ],
    near: 80,
  }),
  companions: [publicKey],
  references: [docs],
  rotate: {
    steps: "Delete the secret key on the project's API keys page, create a new one and put it in place.",
    url: 'https://app.uploadcare.com/projects/-/api-keys/',
  },
  examples: [
    sample`UPLOADCARE_PUBLIC_KEY=${hexadecimal(20)}\nUPLOADCARE_SECRET_KEY=${secret}`,
    sample`UPLOADCARE = {'pub_key': '${hexadecimal(20)}', 'secret': '${secret}'}`,
  ],
  lookalikes: [sample`UPLOADCARE_SECRET_KEY=${hexadecimal(19)}`, sample`UPLOADCARE_PUBLIC_KEY=${hexadecimal(20)}`],
};

export const uploadcareSimpleAuthorization: Rule = {
  ...uploadcareSecretKey,
  id: 'uploadcare-simple-authorization',
  name: 'Uploadcare secret key in a header',
  kind: 'provider',
  keywords: ['Uploadcare.Simple'],
  pattern: new RegExp(`Uploadcare\\.Simple\\s{1,4}[0-9a-z]{20}:(?<secret>${secret.source})(?![0-9A-Za-z])`),
  companions: [],
  references: ['https://uploadcare.com/api-refs/rest-api/v0.7.0/#section/Authentication'],
  examples: [
    sample`curl -H "Authorization: Uploadcare.Simple ${hexadecimal(20)}:${secret}" https://api.uploadcare.com/files/`,
    sample`headers: { Authorization: 'Uploadcare.Simple ${hexadecimal(20)}:${secret}' }`,
  ],
  lookalikes: [
    sample`Authorization: Uploadcare.Simple ${hexadecimal(20)}:${hexadecimal(19)}`,
    sample`Authorization: Uploadcare.Simple public_key:secret_key`,
  ],
};
