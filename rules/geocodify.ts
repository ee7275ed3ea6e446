import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const geocodifyApiKey: Rule = {
  id: 'geocodify-api-key',
  name: 'Geocodify API key',
  provider: 'geocodify',
  kind: 'context',
  description: "Geocodes on the owner's plan.",
  severity: 'low',
  keywords: ['geocodify'],
  pattern: assigned({ names: ['geocodify'], value: lowerAlphanumeric(40) }),
  references: ['https://geocodify.com/documentation'],
  rotate: { steps: 'Renew the key on the Geocodify dashboard.', url: 'https://geocodify.com/dashboard' },
  examples: [
    sample`GEOCODIFY_TOKEN: '${lowerAlphanumeric(40)}'`,
    sample`https://api.geocodify.com/v2/geocode?api_key=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [
    sample`https://api.geocodify.com/v2/geocode?api_key=${lowerAlphanumeric(39)}`,
    sample`GEOCODIFY_API_KEY=YOUR_GEOCODIFY_API_KEY`,
  ],
};
