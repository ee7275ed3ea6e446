import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.imagga.com/#authentication';
const authorization = characterSet('0-9A-Za-z=', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 72);

export const imaggaApiSecret: Rule = {
  id: 'imagga-api-secret',
  name: 'Imagga API secret',
  provider: 'imagga',
  kind: 'context',
  description: "Tags images on the owner's plan.",
  severity: 'low',
  keywords: ['imagga'],
  pattern: assigned({ names: ['imagga'], value: hexadecimal(32) }),
  references: [docs],
  rotate: { steps: 'Regenerate the API secret on the Imagga dashboard.', url: 'https://imagga.com/profile/dashboard' },
  examples: [sample`--set imagga.apiKey=${hexadecimal(32)}`, sample`IMAGGA_API_SECRET=${hexadecimal(32)}`],
  lookalikes: [sample`IMAGGA_API_SECRET=${hexadecimal(31)}`, sample`IMAGGA_TOKEN=changeme`],
};

export const imaggaAuthorization: Rule = {
  id: 'imagga-authorization',
  name: 'Imagga Basic authorization',
  provider: 'imagga',
  kind: 'context',
  description: "Holds key and secret and tags images on the owner's plan.",
  severity: 'low',
  keywords: ['imagga'],
  pattern: assigned({ names: ['imagga'], value: authorization }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the API secret on the Imagga dashboard, which ends the header too.',
    url: 'https://imagga.com/profile/dashboard',
  },
  examples: [
    sample`curl https://api.imagga.com/v2/tags -H "Authorization: Basic ${authorization}"`,
    sample`imagga_authorization = '${authorization}'`,
  ],
  lookalikes: [
    sample`imagga_authorization = '${characterSet('0-9A-Za-z=', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 71)}'`,
    sample`"imagga": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
