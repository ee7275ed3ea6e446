import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const poeditorApiToken: Rule = {
  id: 'poeditor-api-token',
  name: 'POEditor API token',
  provider: 'poeditor',
  kind: 'context',
  description: 'Reads and changes translations of the projects of its owner, which ship in products.',
  severity: 'medium',
  ...named({ names: ['poeditor', 'po editor'], value: loosely(hexadecimal(32)) }),
  references: ['https://poeditor.com/docs/api'],
  rotate: {
    steps: 'Generate a new token under Account settings, API access; the old one ends.',
    url: 'https://poeditor.com/account/api',
  },
  examples: [
    sample`POEDITOR_API_TOKEN=${hexadecimal(32)}`,
    sample`curl -X POST https://api.poeditor.com/v2/projects/list -d api_token="${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`POEDITOR_API_TOKEN=${hexadecimal(31)}`, sample`POEDITOR_API_TOKEN=your_api_token`],
};
