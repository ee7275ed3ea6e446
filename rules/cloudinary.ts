import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digits, digitWithin, sequence, token, word } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://cloudinary.com/documentation/cloudinary_credentials_tutorial';

export const cloudinaryUrl: Rule = {
  id: 'cloudinary-url',
  name: 'Cloudinary environment variable with API secret',
  provider: 'cloudinary',
  kind: 'provider',
  description: 'Uploads, replaces and deletes the media of the product environment and changes its settings.',
  severity: 'high',
  keywords: ['cloudinary://'],
  pattern: token`cloudinary://${digits(14, 16)}:${base64Url(27)}@${word(2, 60)}`,
  references: [docs],
  rotate: {
    steps: 'Generate a new key pair under Settings, API keys, deploy it, then disable and delete the old one.',
    url: 'https://console.cloudinary.com/settings/api-keys',
  },
  examples: [
    sample`CLOUDINARY_URL=cloudinary://${digits(14, 16)}:${base64Url(27)}@${word(2, 60)}`,
    sample`cloudinary.config(secure=True)  # cloudinary://${digits(14, 16)}:${base64Url(27)}@${word(2, 60)}`,
  ],
  lookalikes: [
    sample`cloudinary.config(secure=True)  # cloudinary://${digits(14, 16)}:${base64Url(27)}@${word(1)}`,
    sample`CLOUDINARY_URL=cloudinary://<your_api_key>:<your_api_secret>@demo`,
    sample`CLOUDINARY_URL=cloudinary://${digits(15)}:${base64Url(20)}@demo`,
  ],
};

export const cloudinaryApiSecret: Rule = {
  id: 'cloudinary-api-secret',
  name: 'Cloudinary API secret',
  provider: 'cloudinary',
  kind: 'context',
  description: 'With key and cloud name it uploads, replaces and deletes the media of the product environment.',
  severity: 'high',
  keywords: ['cloudinary'],
  pattern: assigned({ names: ['cloudinary'], value: sequence(digitWithin(27), base64Url(27)) }),
  references: [docs],
  rotate: {
    steps: 'Generate a new key pair under Settings, API keys, deploy it, then disable and delete the old one.',
    url: 'https://console.cloudinary.com/settings/api-keys',
  },
  examples: [
    sample`CLOUDINARY_API_SECRET=${base64Url(27)}`,
    sample`cloudinary.config({ api_secret: '${base64Url(27)}' })`,
  ],
  lookalikes: [
    sample`cloudinary.config({ api_secret: '${base64Url(26)}' })`,
    sample`CLOUDINARY_API_KEY=xxxxxxxx-your-key`,
  ],
};

/** Otherwise taken for a key that opens something. */
export const cloudinaryApiKey: Rule = {
  id: 'cloudinary-api-key',
  name: 'Cloudinary API key',
  provider: 'cloudinary',
  kind: 'context',
  description: 'Names the key pair, and is part of public addresses. The secret that belongs to it may stand near.',
  severity: 'low',
  confidence: 'low',
  keywords: ['cloudinary'],
  pattern: assigned({ names: ['cloudinary'], value: digits(14, 16), words: ['key'] }),
  references: [docs],
  rotate: {
    steps: 'Make sure that its secret stands nowhere; if it does, generate a new key pair and disable the old one.',
    url: 'https://console.cloudinary.com/settings/api-keys',
  },
  examples: [
    sample`CLOUDINARY_API_KEY=${digits(15)}`,
    sample`cloudinary.config({ cloud_name: 'acme', api_key: '${digits(15)}' })`,
  ],
  lookalikes: [sample`CLOUDINARY_API_KEY=${digits(12)}`, sample`CLOUDINARY_API_KEY=your-api-key`],
};
