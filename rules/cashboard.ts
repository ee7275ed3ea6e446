import type { Rule } from '../src/model/rule.ts';
import { digitInLast, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api.cashboardapp.com/docs';
const part = upperAlphanumeric(3);
const key = sequence(part, '-', part, '-', part, '-', part);

export const cashboardApiKey: Rule = {
  id: 'cashboard-api-key',
  name: 'Cashboard API key',
  provider: 'cashboard',
  kind: 'context',
  description: 'Acts as its user: reads and writes invoices, clients and time sheets.',
  severity: 'high',
  ...named({ names: ['cashboard', 'cashboardapp'], value: sequence(key, digitInLast(15)) }),
  references: [docs],
  rotate: {
    steps: 'Generate a new API key in the settings of the user and put it in place; the old one ends.',
    url: 'https://www.cashboardapp.com/',
  },
  examples: [
    sample`CASHBOARD_API_KEY=${key}`,
    sample`Cashboard::Base.authenticate("acme", key) # cashboard api key ${key}`,
    sample`cashboard:\n  token: "${key}"`,
  ],
  lookalikes: [sample`CASHBOARD_API_KEY=${part}-${part}-${part}`, sample`CASHBOARD_API_KEY=XXX-XXX-XXX-XXX`],
};
