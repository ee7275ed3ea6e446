import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bookstackTokenSecret: Rule = {
  id: 'bookstack-token-secret',
  name: 'BookStack token secret',
  provider: 'bookstack',
  kind: 'context',
  description: 'With its id it reads and changes the pages its user may see.',
  severity: 'high',
  ...named({ names: ['bookstack'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['secret'] }),
  references: ['https://demo.bookstackapp.com/api/docs'],
  rotate: {
    steps: 'Delete the API token on the profile of the user, then create one that expires.',
    url: 'https://www.bookstackapp.com/docs/user/',
  },
  examples: [sample`BOOKSTACK_TOKEN_SECRET=${alphanumeric(32)}`, sample`bookstack:\n  secret: ${alphanumeric(32)}\n`],
  lookalikes: [sample`BOOKSTACK_TOKEN_SECRET=${alphanumeric(20)}`, sample`BOOKSTACK_TOKEN_ID=${alphanumeric(32)}`],
};
