import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const countrylayerAccessKey: Rule = {
  id: 'countrylayer-access-key',
  name: 'countrylayer access key',
  provider: 'countrylayer',
  kind: 'context',
  description: "Queries country data on the owner's monthly requests.",
  severity: 'low',
  keywords: ['countrylayer', 'country_layer', 'country-layer', 'country.layer', 'country layer'],
  pattern: assigned({ names: ['countrylayer', 'country layer'], value: lowerAlphanumeric(32) }),
  references: ['https://countrylayer.com/documentation/'],
  rotate: { steps: 'Reset the access key on the countrylayer dashboard.', url: 'https://countrylayer.com/dashboard' },
  examples: [
    sample`--set countrylayer.apiKey=${lowerAlphanumeric(32)}`,
    sample`http://api.countrylayer.com/v2/all?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`http://api.countrylayer.com/v2/all?access_key=${lowerAlphanumeric(31)}`,
    sample`COUNTRYLAYER_TOKEN=changeme`,
  ],
};
