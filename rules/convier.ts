import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://convier.me/';
const key = sequence(digits(2, 7), '|', alphanumeric(40, 48));

export const convierApiToken: Rule = {
  id: 'convier-api-token',
  name: 'Convier API token',
  provider: 'convier',
  kind: 'context',
  description: 'Acts as its owner in Convier.',
  severity: 'medium',
  ...named({ names: ['convier'], value: key }),
  references: [docs],
  rotate: {
    steps: 'Delete the API token in the settings of the account, create a new one and put it in place.',
    url: 'https://convier.me/',
  },
  examples: [sample`CONVIER_API_TOKEN=${key}`, sample`convier:\n  token: "${key}"`],
  lookalikes: [
    sample`CONVIER_API_TOKEN=${digits(3)}|${alphanumeric(30)}`,
    sample`CONVIER_API_TOKEN=your-convier-api-token`,
  ],
};
