import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const findlApiKey: Rule = {
  id: 'findl-api-key',
  name: 'Findl API key',
  provider: 'findl',
  kind: 'context',
  description: "Queries market data on the owner's plan.",
  severity: 'low',
  ...named({ names: ['findl'], value: loosely(uuid()), words: ['key', 'token', 'secret'], near: 60, reach: 84 }),
  references: ['https://www.findl.com/docs'],
  rotate: {
    steps: 'Create a new API key in the Findl account and delete the old one.',
    url: 'https://www.findl.com/account',
  },
  examples: [
    sample`https://api.findl.com/v1.0/data/stocks?format=json&apiKey=${uuid()}&fields=date`,
    sample`FINDL_API_KEY=${uuid()}`,
  ],
  lookalikes: [sample`FINDL_API_KEY=${hexadecimal(32)}`, sample`FINDL_API_KEY=00000000-0000-0000-0000-000000000000`],
};
