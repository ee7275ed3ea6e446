import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const geocodioApiKey: Rule = {
  id: 'geocodio-api-key',
  name: 'Geocodio API key',
  provider: 'geocodio',
  kind: 'context',
  description: "Geocodes on the owner's bill.",
  severity: 'low',
  keywords: ['geocodio'],
  pattern: assigned({ names: ['geocodio'], value: lowerAlphanumeric(39) }),
  references: ['https://www.geocod.io/docs/#authentication'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Geocodio dashboard, then create one with fewer permissions.',
    url: 'https://dash.geocod.io/apikey',
  },
  examples: [
    sample`[geocodio]\nkey = ${lowerAlphanumeric(39)}`,
    sample`https://api.geocodio.test/v1.7/geocode?api_key=${lowerAlphanumeric(39)}`,
  ],
  lookalikes: [
    sample`https://api.geocodio.test/v1.7/geocode?api_key=${lowerAlphanumeric(38)}`,
    sample`"geocodio": {"apiKey": "${'0'.repeat(39)}"}`,
  ],
};
