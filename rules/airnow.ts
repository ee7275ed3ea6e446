import type { Rule } from '../src/model/rule.ts';
import { named, upperHexadecimal, upperUuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = upperUuid();

export const airnowApiKey: Rule = {
  id: 'airnow-api-key',
  name: 'AirNow API key',
  provider: 'airnow',
  kind: 'context',
  description: 'Queries the air quality on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['airnow'], value: key }),
  references: ['https://docs.airnowapi.org/'],
  rotate: {
    steps: 'Ask AirNow for another key; there is no page to revoke one.',
    url: 'https://docs.airnowapi.org/account/request/',
  },
  examples: [
    sample`AIRNOW_API_KEY=${key}`,
    sample`https://www.airnowapi.org/aq/observation/zipCode/current/?zipCode=20002&API_KEY=${key}`,
  ],
  lookalikes: [sample`AIRNOW_API_KEY=${upperHexadecimal(31)}`, sample`AIRNOW_API_KEY=your-key`],
};
