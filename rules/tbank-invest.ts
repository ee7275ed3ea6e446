import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tbankInvestToken: Rule = {
  id: 'tbank-invest-token',
  name: 'T-Invest API token',
  provider: 'tbank-invest',
  kind: 'context',
  description: 'Trades on the accounts of its owner, or reads them.',
  severity: 'critical',
  ...named({ names: ['tinkoff', 'tbank', 'invest token', 'tinvest'], value: sequence('t.', base64Url(86)) }),
  references: ['https://developer.tbank.ru/invest/intro/intro/token'],
  rotate: {
    steps: 'Revoke the token in the settings, look through orders, then issue one that only reads.',
    url: 'https://www.tbank.ru/invest/settings/',
  },
  examples: [sample`INVEST_TOKEN=t.${base64Url(86)}`, sample`TINKOFF_TOKEN='t.${base64Url(86)}'`],
  lookalikes: [sample`INVEST_TOKEN=t.${base64Url(60)}`, sample`TINKOFF_ACCOUNT_ID=${digits(10)}`],
};
