import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence('fn', base64Url(38));

export const faunaSecret: Rule = {
  id: 'fauna-secret',
  name: 'Fauna secret',
  provider: 'fauna',
  kind: 'context',
  description: 'Reads and changes the database with the rights of its role.',
  severity: 'critical',
  ...named({ names: ['fauna', 'faunadb'], value }),
  references: ['https://docs.fauna.com/fauna/current/learn/security/authentication/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://dashboard.fauna.com/',
  },
  examples: [sample`FAUNA_SECRET=${value}`, sample`const faunaSecret = '${value}';`],
  lookalikes: [sample`FAUNA_SECRET=${base64Url(37)}`, sample`FAUNA_SECRET=your-fauna-secret-here`],
};
