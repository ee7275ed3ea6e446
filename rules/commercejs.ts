import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('sk_test_', 'sk_'), alphanumeric(40, 50));

export const commercejsSecretKey: Rule = {
  id: 'commercejs-secret-key',
  name: 'Commerce.js (Chec) secret key',
  provider: 'commercejs',
  kind: 'context',
  description: 'Reads and changes products, orders and customers of the shop.',
  severity: 'critical',
  aliases: ['chec'],
  ...named({ names: ['chec_secret', 'chec.io', 'commercejs', 'commerce.js', 'chec/commerce'], value: secret }),
  references: ['https://commercejs.com/docs/api/#authentication'],
  rotate: {
    steps: 'Make new keys on the developer page of the dashboard and delete the old ones.',
    url: 'https://dashboard.chec.io/settings/developer',
  },
  examples: [
    sample`CHEC_SECRET_KEY=${secret}`,
    sample`curl https://api.chec.io/v1/products -H 'X-Authorization: ${secret}'`,
  ],
  lookalikes: [
    sample`CHEC_SECRET_KEY=${sequence('sk_test_', alphanumeric(20))}`,
    sample`CHEC_PUBLIC_KEY=pk_test_${alphanumeric(40)}`,
  ],
};
