import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.gemini.com/rest-api/#private-api-invocation';
const id = sequence(oneOf('account', 'master'), '-', alphanumeric(20));
const secret = alphanumeric(27, 28);
const key: Companion = {
  name: 'API key',
  pattern: /(?<![0-9A-Za-z\-])(?<part>(?:account|master)-[0-9A-Za-z]{20})(?![0-9A-Za-z\-])/,
  withinLines: 4,
  isRequired: false,
};

export const geminiExchangeSecret: Rule = {
  id: 'gemini-exchange-api-secret',
  name: 'Gemini exchange API secret',
  provider: 'gemini-exchange',
  kind: 'context',
  description: 'With its key it trades and, where allowed, withdraws from the account.',
  severity: 'critical',
  ...named({
    names: ['gemini'],
    value: sequence(secret, digitInLast(27)),
    words: [
      'secret',
      'gemini_key',
      'gemini key',
      'gemini_token',
      'gemini token',
      'gemini_access',
      'gemini access',
      'gemini_private',
      'gemini private',
    ],
    near: 80,
  }),
  companions: [key],
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the API settings, look at the orders and withdrawals, then create one with fewer roles and a list of addresses.',
    url: 'https://exchange.gemini.com/settings/api',
  },
  examples: [
    sample`GEMINI_API_KEY=account-${alphanumeric(20)}\nGEMINI_API_SECRET=${secret}`,
    sample`gemini: { apiSecret: '${secret}' }`,
  ],
  lookalikes: [sample`GEMINI_API_SECRET=${alphanumeric(26)}`, sample`GEMINI_API_SECRET=${'x'.repeat(28)}`],
};

export const geminiExchangeKey: Rule = {
  id: 'gemini-exchange-api-key',
  name: 'Gemini exchange API key',
  provider: 'gemini-exchange',
  kind: 'context',
  description: 'Names a key of an account; with its secret it trades.',
  severity: 'medium',
  ...named({ names: ['gemini'], value: sequence(id, digitInLast(20)) }),
  references: [docs],
  rotate: {
    steps: 'Look for the secret near by; where it leaked too, delete the key in the API settings and create a new one.',
    url: 'https://exchange.gemini.com/settings/api',
  },
  examples: [
    sample`GEMINI_API_KEY=account-${alphanumeric(20)}`,
    sample`gemini = Gemini(api_key='master-${alphanumeric(20)}', secret=s)`,
  ],
  lookalikes: [sample`GEMINI_API_KEY=account-${alphanumeric(19)}`, sample`GEMINI_API_KEY=your_gemini_api_key`],
};
