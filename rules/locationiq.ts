import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const locationiqAccessToken: Rule = {
  id: 'locationiq-access-token',
  name: 'LocationIQ access token',
  provider: 'locationiq',
  kind: 'provider',
  description: "Geocodes and routes on the owner's daily requests.",
  severity: 'low',
  keywords: ['pk.'],
  pattern: token`pk.${base64Url(32)}`,
  references: ['https://docs.locationiq.com/docs/authentication'],
  rotate: {
    steps:
      'Delete the token on the API access tokens page of the LocationIQ dashboard, then create one with referrer limits.',
    url: 'https://my.locationiq.com/dashboard#accesstoken',
  },
  examples: [
    sample`export LOCATIONIQ_API_KEY="pk.${base64Url(32)}"`,
    sample`https://us1.locationiq.com/v1/search?q=Rome&key=pk.${base64Url(32)}`,
  ],
  lookalikes: [
    sample`https://us1.locationiq.com/v1/search?q=Rome&key=pk.${base64Url(31)}`,
    sample`locationiqApiKey = process.env.LOCATIONIQ_API_KEY`,
  ],
};
