import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const valtownApiToken: Rule = {
  id: 'valtown-api-token',
  name: 'Val Town API token',
  provider: 'valtown',
  kind: 'provider',
  description: "Runs and changes its owner's vals and reads their blobs and data.",
  severity: 'high',
  keywords: ['vtwn_'],
  pattern: token`vtwn_${alphanumeric(26, 48)}`,
  references: ['https://docs.val.town/api/authentication/'],
  rotate: {
    steps: 'Delete the token on the API tokens page of Val Town, then create one with fewer scopes.',
    url: 'https://www.val.town/settings/api',
  },
  examples: [
    sample`VALTOWN_TOKEN: 'vtwn_${alphanumeric(26, 48)}'`,
    sample`VALTOWN_API_TOKEN=vtwn_${alphanumeric(26, 48)}`,
  ],
  lookalikes: [sample`VALTOWN_API_TOKEN=vtwn_${alphanumeric(20)}`, sample`VALTOWN_API_KEY=${'x'.repeat(45)}`],
};
