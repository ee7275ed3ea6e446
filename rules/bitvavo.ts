import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(128);

export const bitvavoApiSecret: Rule = {
  id: 'bitvavo-api-secret',
  name: 'Bitvavo API secret',
  provider: 'bitvavo',
  kind: 'context',
  description: 'Trades and, where the key allows it, withdraws what the account holds.',
  severity: 'critical',
  ...named({ names: ['bitvavo'], value: secret, words: ['secret'] }),
  references: ['https://docs.bitvavo.com/docs/get-started/'],
  rotate: {
    steps: 'Delete the key under Settings, API, and look at orders and withdrawals.',
    url: 'https://account.bitvavo.com/user/api',
  },
  examples: [sample`BITVAVO_API_SECRET=${secret}`, sample`bitvavo:\n  secret: ${secret}\n`],
  lookalikes: [sample`BITVAVO_API_SECRET=${hexadecimal(127)}`, sample`BITVAVO_ACCESS_SIGNATURE=${hexadecimal(64)}`],
};

const key = hexadecimal(64);

export const bitvavoApiKey: Rule = {
  id: 'bitvavo-api-key',
  name: 'Bitvavo API key',
  provider: 'bitvavo',
  kind: 'context',
  description: 'Names the account in calls of its API; trades together with the secret.',
  severity: 'medium',
  ...named({
    names: ['bitvavo'],
    value: key,
    words: ['api key', 'api_key', 'apikey', 'api-key', 'access-key', 'access_key'],
  }),
  references: ['https://docs.bitvavo.com/docs/get-started/'],
  rotate: {
    steps: 'Delete the key under Settings, API, and look at orders and withdrawals.',
    url: 'https://account.bitvavo.com/user/api',
  },
  examples: [sample`BITVAVO_API_KEY=${key}`, sample`Bitvavo-Access-Key: ${key}`],
  lookalikes: [sample`BITVAVO_API_KEY=${hexadecimal(63)}`, sample`BITVAVO_KEY=your-key`],
};
