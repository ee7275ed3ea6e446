import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  digits,
  digitWithin,
  lowerAlphanumeric,
  oneOf,
  sequence,
  token,
  uuid,
} from '../src/rule/pattern.ts';
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
  keywords: ['figd_', 'figu_', 'figo_', 'figdr_'],
  pattern: token`fig${oneOf('d', 'u', 'o', 'dr')}_${body}`,
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the account's security settings, then generate a new one with fewer scopes and an expiry date.",
    url: 'https://www.figma.com/settings',
  },
  examples: [
    sample`FIGMA_TOKEN=figd_${base64Url(40)}`,
    sample`curl -H 'X-Figma-Token: figd_${base64Url(43)}' https://api.figma.com/v1/me`,
    sample`FIGMA_REFRESH_TOKEN=figdr_${base64Url(40)}`,
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

export const figmaClientSecret: Rule = {
  id: 'figma-client-secret',
  name: 'Figma OAuth client secret',
  provider: 'figma',
  kind: 'context',
  description: 'Poses as the app and redeems codes and refresh tokens of its users.',
  severity: 'high',
  keywords: ['figma'],
  pattern: assigned({
    names: ['figma'],
    value: sequence(digitWithin(30), alphanumeric(30)),
    words: ['secret', 'token', 'api_key'],
    near: 80,
  }),
  references: ['https://developers.figma.com/docs/rest-api/authentication/#oauth-apps'],
  rotate: {
    steps: 'Reset the client secret on the page of the app and put the new one in place.',
    url: 'https://www.figma.com/developers/apps',
  },
  examples: [
    sample`FIGMA_CLIENT_SECRET=${alphanumeric(30)}`,
    sample`figma: { clientId: '${alphanumeric(22)}', clientSecret: '${alphanumeric(30)}' }`,
  ],
  lookalikes: [sample`FIGMA_CLIENT_ID=${alphanumeric(22)}`, sample`FIGMA_CLIENT_SECRET=${alphanumeric(29)}`],
};
