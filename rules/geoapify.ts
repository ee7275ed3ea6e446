import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const geoapifyApiKey: Rule = {
  id: 'geoapify-api-key',
  name: 'Geoapify API key',
  provider: 'geoapify',
  kind: 'context',
  description: "Calls maps and geocoding on the owner's credits.",
  severity: 'low',
  keywords: ['geoapify'],
  pattern: assigned({ names: ['geoapify'], value: lowerAlphanumeric(32) }),
  references: ['https://apidocs.geoapify.com/'],
  rotate: {
    steps: "Delete the key on the project's page of Geoapify, then create one limited to your origins.",
    url: 'https://myprojects.geoapify.com/',
  },
  examples: [
    sample`let geoapifyApiKey: &str = "${lowerAlphanumeric(32)}";`,
    sample`https://api.geoapify.com/v1/geocode/search?apiKey=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`let geoapifyApiKey: &str = "${lowerAlphanumeric(31)}";`, sample`GEOAPIFY_TOKEN=changeme`],
};
