import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(20), alphanumeric(20));

export const freshserviceApiKey: Rule = {
  id: 'freshservice-api-key',
  name: 'Freshservice API key',
  provider: 'freshservice',
  kind: 'context',
  description: 'Reads and changes tickets and assets as its owner.',
  severity: 'high',
  ...named({ names: ['freshservice'], value }),
  references: ['https://api.freshservice.com/#authentication'],
  rotate: { steps: 'Reset the key on the profile page.', url: 'https://support.freshservice.com/' },
  examples: [sample`FRESHSERVICE_API_KEY=${value}`, sample`const freshserviceApiKey = '${value}';`],
  lookalikes: [
    sample`FRESHSERVICE_API_KEY=${alphanumeric(19)}`,
    sample`FRESHSERVICE_API_KEY=your-freshservice-api-key-here`,
  ],
};
