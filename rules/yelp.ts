import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9A-Za-z_.=\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 128);

export const yelpApiKey: Rule = {
  id: 'yelp-api-key',
  name: 'Yelp API key',
  provider: 'yelp',
  kind: 'context',
  description: "Searches businesses and reviews on the owner's daily limit.",
  severity: 'low',
  keywords: ['yelp'],
  pattern: assigned({ names: ['yelp'], value: secret }),
  references: ['https://docs.developer.yelp.com/docs/fusion-authentication'],
  rotate: {
    steps: 'Refresh the API key on the Manage app page of Yelp Fusion; the old one ends then.',
    url: 'https://www.yelp.com/developers/v3/manage_app',
  },
  examples: [sample`YELP_API_KEY=${secret}`, sample`yelp:\n  fusion_api_key: ${secret}\n`],
  lookalikes: [
    sample`YELP_API_KEY=${characterSet('0-9A-Za-z_.=\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 127)}`,
    sample`yelp_key = "${'a'.repeat(64)}"`,
  ],
};
