import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const visualcrossingApiKey: Rule = {
  id: 'visualcrossing-api-key',
  name: 'Visual Crossing API key',
  provider: 'visualcrossing',
  kind: 'context',
  description: "Queries weather data on the owner's records.",
  severity: 'low',
  keywords: ['visualcrossing', 'visual_crossing', 'visual-crossing', 'visual.crossing', 'visual crossing'],
  pattern: assigned({ names: ['visualcrossing', 'visual crossing'], value: loosely(upperAlphanumeric(25)) }),
  references: ['https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/'],
  rotate: {
    steps: 'Reset the key on the account page of Visual Crossing.',
    url: 'https://www.visualcrossing.com/account',
  },
  examples: [
    sample`const visualcrossingToken = '${upperAlphanumeric(25)}';`,
    sample`VISUAL_CROSSING_KEY=${upperAlphanumeric(25)}`,
  ],
  lookalikes: [
    sample`const visualcrossingToken = '${upperAlphanumeric(24)}';`,
    sample`VISUALCROSSING_API_KEY=YOUR_VISUALCROSSING_API_KEY`,
  ],
};
