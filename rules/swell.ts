import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(32);

export const swellSecretKey: Rule = {
  id: 'swell-secret-key',
  name: 'Swell secret key',
  provider: 'swell',
  kind: 'context',
  description: 'Does everything in the store: reads customers, changes prices and orders, refunds.',
  severity: 'critical',
  ...named({
    names: ['swell'],
    value: sequence(optional('sk_'), digitWithin(32), key),
    words: ['secret', 'token', 'key', ".init('", '.init("'],
    reach: 100,
  }),
  references: ['https://developers.swell.is/backend-api/authentication'],
  rotate: {
    steps:
      'Delete the key under Developer, API keys, look through orders and refunds that are not yours, then create a new one.',
    url: 'https://swell.is/login',
  },
  examples: [
    sample`SWELL_STORE_ID=acme\nSWELL_SECRET_KEY=sk_${key}`,
    sample`swell.init('acme-shop', '${key}');`,
    sample`"swell": {"secretKey": "${key}"}`,
  ],
  lookalikes: [
    sample`SWELL_SECRET_KEY=${alphanumeric(31)}`,
    sample`swell.init('acme-shop', 'pk_${key}');`,
    sample`swell-node@^4.0.9:\n  md5 ${key}`,
  ],
};
