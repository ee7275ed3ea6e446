import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const opencagedataApiKey: Rule = {
  id: 'opencagedata-api-key',
  name: 'OpenCage API key',
  provider: 'opencagedata',
  kind: 'context',
  description: "Geocodes on the owner's requests.",
  severity: 'low',
  keywords: ['opencagedata', 'opencage', 'open_cage', 'open-cage', 'open.cage', 'open cage'],
  pattern: assigned({ names: ['opencagedata', 'opencage', 'open cage'], value: lowerAlphanumeric(32) }),
  references: ['https://opencagedata.com/api#authentication'],
  rotate: {
    steps: 'Delete the key on the geocoding dashboard of OpenCage, then create one.',
    url: 'https://opencagedata.com/dashboard#geocoding',
  },
  examples: [
    sample`opencagedata_token = "${lowerAlphanumeric(32)}"`,
    sample`https://api.opencagedata.com/geocode/v1/json?q=Rome&key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`opencagedata_token = "${lowerAlphanumeric(31)}"`,
    sample`"opencagedata": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
