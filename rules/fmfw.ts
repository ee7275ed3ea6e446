import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(32), base64Url(32));

export const fmfwApiSecret: Rule = {
  id: 'fmfw-api-secret',
  name: 'FMFW.io API key or secret',
  provider: 'fmfw',
  kind: 'context',
  description: 'The pair of both trades and, by its rights, withdraws from the account on the exchange.',
  severity: 'critical',
  ...named({ names: ['fmfw'], value: key, words: ['secret', 'key'] }),
  references: ['https://api.fmfw.io/#authentication'],
  rotate: {
    steps:
      'Delete the key in the settings of the account, go over orders and withdrawals, then create one that is bound to your addresses.',
    url: 'https://fmfw.io/settings/api-keys',
  },
  examples: [sample`FMFW_SECRET_KEY=${key}`, sample`fmfw = ccxt.fmfwio({'secret': '${key}'})`],
  lookalikes: [sample`FMFW_SECRET_KEY=${base64Url(31)}`, sample`fmfw_secret = "${'a'.repeat(32)}"`],
};
