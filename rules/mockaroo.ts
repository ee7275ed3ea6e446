import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** A letter and a digit, so that neither a date nor a word is one. Ids of schemas look the same and stand in paths. */
const key: Shape = {
  kind: 'shape',
  source: '(?=[0-9]{0,7}[a-f])(?=[a-f]{0,7}[0-9])[0-9a-f]{8}',
  sample: [...hexadecimal(6).sample, { kind: 'text', text: '4e' }],
};

export const mockarooApiKey: Rule = {
  id: 'mockaroo-api-key',
  name: 'Mockaroo API key',
  provider: 'mockaroo',
  kind: 'context',
  description: "Generates data on the owner's plan and reads its schemas and data sets.",
  severity: 'low',
  ...named({ names: ['mockaroo'], value: key, near: 64, reach: 60 }),
  references: ['https://www.mockaroo.com/docs'],
  rotate: {
    steps: 'Regenerate the API key on the account page and put it in place.',
    url: 'https://www.mockaroo.com/account',
  },
  examples: [
    sample`MOCKAROO_API_KEY=${key}`,
    sample`https://my.api.mockaroo.com/users.json?key=${key}`,
    sample`curl "https://api.mockaroo.com/api/${key}?count=1000&key=${key}"`,
  ],
  lookalikes: [sample`MOCKAROO_API_KEY=${hexadecimal(7)}`, sample`https://www.mockaroo.com/${key}`],
};
