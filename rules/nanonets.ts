import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const nanonetsApiKey: Rule = {
  id: 'nanonets-api-key',
  name: 'Nanonets API key',
  provider: 'nanonets',
  kind: 'context',
  description: 'Reads documents and changes the models that read them.',
  severity: 'medium',
  ...named({ names: ['nanonets'], value }),
  references: ['https://nanonets.com/documentation/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.nanonets.com/#/keys',
  },
  examples: [sample`NANONETS_API_KEY=${value}`, sample`const nanonetsApiKey = '${value}';`],
  lookalikes: [sample`NANONETS_API_KEY=${hexadecimal(31)}`, sample`NANONETS_API_KEY=your-nanonets-api-key-here`],
};
