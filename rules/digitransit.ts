import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const digitransitApiKey: Rule = {
  id: 'digitransit-api-key',
  name: 'Digitransit API key',
  provider: 'digitransit',
  kind: 'context',
  description: 'Queries routes in Finland on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['digitransit'], value: key }),
  references: ['https://digitransit.fi/en/developers/api-registration/'],
  rotate: { steps: 'Regenerate the key in the profile of the API portal.', url: 'https://portal-api.digitransit.fi/' },
  examples: [
    sample`DIGITRANSIT_KEY=${key}`,
    sample`https://api.digitransit.fi/routing/v2/hsl/gtfs/v1?digitransit-subscription-key=${key}`,
  ],
  lookalikes: [sample`DIGITRANSIT_KEY=${hexadecimal(31)}`, sample`DIGITRANSIT_KEY=your-key`],
};
