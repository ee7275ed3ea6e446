import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const apifyApiToken: Rule = {
  id: 'apify-api-token',
  name: 'Apify API token',
  provider: 'apify',
  kind: 'provider',
  description: "Runs actors on the owner's bill and reads the data sets and key-value stores they filled.",
  severity: 'medium',
  keywords: ['apify_api_'],
  pattern: token`apify_api_${base64Url(36)}`,
  references: ['https://docs.apify.com/platform/integrations/api'],
  rotate: {
    steps:
      'Delete the token on the Integrations tab of the Apify settings, create a new one and look at the runs for any that are not yours.',
    url: 'https://console.apify.com/settings/integrations',
  },
  examples: [
    sample`APIFY_TOKEN=apify_api_${base64Url(36)}`,
    sample`https://api.apify.com/v2/acts?token=apify_api_${base64Url(36)}&limit=10`,
  ],
  lookalikes: [sample`APIFY_TOKEN=apify_api_${base64Url(35)}`, sample`APIFY_API_KEY=xxxxxxxx-your-key`],
};
