import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api.fibery.io/#authentication';
const value = sequence(hexadecimal(8), '.', hexadecimal(35));

export const fiberyApiToken: Rule = {
  id: 'fibery-api-token',
  name: 'Fibery API token',
  provider: 'fibery',
  kind: 'context',
  description: 'Acts as its owner: reads and changes everything the person may in the workspace.',
  severity: 'high',
  ...named({ names: ['fibery'], value, reach: 100 }),
  references: [docs],
  rotate: {
    steps: 'Delete the token under API tokens in the settings of the workspace, create a new one and put it in place.',
    url: 'https://api.fibery.io/#authentication',
  },
  examples: [
    sample`FIBERY_TOKEN=${value}`,
    sample`curl https://acme.fibery.io/api/commands -H "Authorization: Token ${value}"`,
  ],
  lookalikes: [sample`FIBERY_TOKEN=${hexadecimal(8)}.${hexadecimal(34)}`, sample`FIBERY_TOKEN=your-fibery-token`],
};
