import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://github.com/sugester/API';
const key = alphanumeric(16, 32);

export const sugesterApiToken: Rule = {
  id: 'sugester-api-token',
  name: 'Sugester API token',
  provider: 'sugester',
  kind: 'context',
  description: 'Reads and changes clients, tickets and deals of the account.',
  severity: 'high',
  ...named({
    names: ['sugester'],
    value: sequence(key, digitInLast(32)),
    words: ['token', 'key', 'secret', 'access', 'private'],
    near: 60,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the API token in the settings of the account, create a new one and put it in place.',
    url: 'https://sugester.com/',
  },
  examples: [sample`SUGESTER_API_TOKEN=${key}`, sample`https://acme.sugester.com/app/clients.json?api_token=${key}`],
  lookalikes: [sample`SUGESTER_API_TOKEN=${alphanumeric(15)}`, sample`SUGESTER_API_TOKEN=your_sugester_token_1`],
};
