import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lunchmoneyAccessToken: Rule = {
  id: 'lunchmoney-access-token',
  name: 'Lunch Money access token',
  provider: 'lunchmoney',
  kind: 'context',
  description: "Reads and changes its owner's transactions, budgets and account balances.",
  severity: 'high',
  keywords: ['lunchmoney', 'lunch_money', 'lunch-money', 'lunch.money', 'lunch money'],
  pattern: assigned({ names: ['lunchmoney', 'lunch money'], value: hexadecimal(50) }),
  references: ['https://lunchmoney.dev/#authentication'],
  rotate: {
    steps: 'Revoke the access token on the developers page of Lunch Money, then request one.',
    url: 'https://my.lunchmoney.app/developers',
  },
  examples: [
    sample`define('LUNCHMONEY_API_KEY', '${hexadecimal(50)}');`,
    sample`curl https://dev.lunchmoney.app/v1/me -H "Authorization: Bearer ${hexadecimal(50)}"`,
  ],
  lookalikes: [
    sample`define('LUNCHMONEY_API_KEY', '${hexadecimal(49)}');`,
    sample`LUNCHMONEY_API_KEY=${'x'.repeat(50)}`,
  ],
};
