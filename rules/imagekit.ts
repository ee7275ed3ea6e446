import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64, digitWithin, sequence, token } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://imagekit.io/docs/api-keys';

export const imagekitPrivateKey: Rule = {
  id: 'imagekit-private-key',
  name: 'ImageKit private API key',
  provider: 'imagekit',
  kind: 'provider',
  description: 'Uploads, replaces and deletes the media of the account and changes how it is delivered.',
  severity: 'high',
  keywords: ['private_'],
  pattern: token`private_${base64(27)}=`,
  references: [docs],
  rotate: {
    steps: 'Create a new standard key under Developer options, deploy its private part, then delete the old key.',
    url: 'https://imagekit.io/dashboard/developer/api-keys',
  },
  examples: [
    sample`IMAGEKIT_PRIVATE_KEY=private_${base64(27)}=`,
    sample`new ImageKit({ publicKey: pub, privateKey: "private_${base64(27)}=" })`,
  ],
  lookalikes: [
    sample`IMAGEKIT_PRIVATE_KEY=private_${base64(26)}=`,
    sample`IMAGEKIT_PRIVATE_KEY=private_${base64(20)}=`,
    sample`private_key_base64`,
    sample`IMAGEKIT_PRIVATE_KEY=private_${'x'.repeat(27)}=`,
  ],
};

export const imagekitApiKey: Rule = {
  id: 'imagekit-api-key',
  name: 'ImageKit API key',
  provider: 'imagekit',
  kind: 'context',
  description: 'Uploads, replaces and deletes the media of the account.',
  severity: 'high',
  keywords: ['imagekit', 'image_kit', 'image-kit', 'image.kit', 'image kit'],
  pattern: assigned({ names: ['imagekit', 'image kit'], value: sequence(digitWithin(36), alphanumeric(36)) }),
  references: [docs],
  rotate: {
    steps: 'Create a new key under Developer options, deploy its private part, then delete the old key.',
    url: 'https://imagekit.io/dashboard/developer/api-keys',
  },
  examples: [
    sample`IMAGEKIT_API_KEY=${alphanumeric(36)}`,
    sample`imagekit:\n  secret: '${encoded('base64', 'private_', alphanumeric(19))}'`,
  ],
  lookalikes: [
    sample`imagekit:\n  secret: '${alphanumeric(35)}'`,
    sample`imagekit_api_url = "https://api.imagekit.io/v1"`,
  ],
};
