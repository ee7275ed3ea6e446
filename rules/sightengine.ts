import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), alphanumeric(32));

export const sightengineApiSecret: Rule = {
  id: 'sightengine-api-secret',
  name: 'Sightengine API secret',
  provider: 'sightengine',
  kind: 'context',
  description: "Checks images and videos on the account's bill.",
  severity: 'medium',
  ...named({ names: ['sightengine'], value }),
  references: ['https://sightengine.com/docs/getstarted'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://dashboard.sightengine.com/api-credentials',
  },
  examples: [sample`SIGHTENGINE_API_SECRET=${value}`, sample`const sightengineApiSecret = '${value}';`],
  lookalikes: [
    sample`SIGHTENGINE_API_SECRET=${alphanumeric(31)}`,
    sample`SIGHTENGINE_API_SECRET=your-sightengine-api-secret-here`,
  ],
};
