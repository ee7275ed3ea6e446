import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digits, lowerAlphanumeric, oneOf, sequence, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.figma.com/developers/api#access-tokens';
const body = base64Url(38, 46);
const legacy = sequence(
  digits(5, 7),
  '-',
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const figmaAccessToken: Rule = {
  id: 'figma-access-token',
  name: 'Figma personal access token',
  provider: 'figma',
  kind: 'provider',
  description: "Reads its owner's files, comments and variables and writes by its scopes.",
  severity: 'high',
  keywords: ['figd_', 'figu_', 'figo_'],
  pattern: token`${oneOf('figd_', 'figu_', 'figo_')}${body}`,
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the account's security settings, then generate a new one with fewer scopes and an expiry date.",
    url: 'https://www.figma.com/settings',
  },
  examples: [
    sample`FIGMA_TOKEN=figd_${base64Url(40)}`,
    sample`curl -H 'X-Figma-Token: figd_${base64Url(43)}' https://api.figma.com/v1/me`,
  ],
  lookalikes: [sample`figd_${base64Url(30)}`, sample`FIGMA_TOKEN=figd_${'x'.repeat(40)}`],
};

export const figmaLegacyAccessToken: Rule = {
  id: 'figma-legacy-access-token',
  name: 'Figma personal access token (legacy)',
  provider: 'figma',
  kind: 'context',
  description: 'Reads and changes all files its owner may.',
  severity: 'high',
  keywords: ['figma'],
  pattern: assigned({ names: ['figma'], value: legacy, words: [] }),
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the account's security settings, then generate a new one with fewer scopes and an expiry date.",
    url: 'https://www.figma.com/settings',
  },
  examples: [sample`FIGMA_TOKEN=${digits(6)}-${uuid()}`, sample`X-Figma-Token: ${digits(5)}-${uuid()}`],
  lookalikes: [sample`FIGMA_TOKEN=${uuid()}`, sample`FIGMA_TOKEN=123456-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`],
};
