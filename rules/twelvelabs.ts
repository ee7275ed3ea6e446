import type { Rule } from '../src/model/rule.ts';
import { token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const twelvelabsApiKey: Rule = {
  id: 'twelvelabs-api-key',
  name: 'TwelveLabs API key',
  provider: 'twelvelabs',
  kind: 'provider',
  description: "Indexes and searches videos on the owner's bill.",
  severity: 'medium',
  keywords: ['tlk_'],
  pattern: token`tlk_${upperAlphanumeric(24, 36)}`,
  references: ['https://docs.twelvelabs.io/docs/get-started/quickstart'],
  rotate: {
    steps: 'Delete the key in the playground, then create one.',
    url: 'https://playground.twelvelabs.io/dashboard/api-key',
  },
  examples: [
    sample`TWELVE_LABS_API_KEY=tlk_${upperAlphanumeric(28)}`,
    sample`client = TwelveLabs(api_key="tlk_${upperAlphanumeric(28)}")`,
  ],
  lookalikes: [sample`tlk_${upperAlphanumeric(20)}`, sample`TWELVE_LABS_API_KEY=tlk_...`],
};
