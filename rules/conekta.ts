import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('key_', digitWithin(20), alphanumeric(20, 24));

export const conektaPrivateKey: Rule = {
  id: 'conekta-private-key',
  name: 'Conekta private key',
  provider: 'conekta',
  kind: 'context',
  description: 'Takes, reads and refunds payments of the merchant.',
  severity: 'critical',
  ...named({ names: ['conekta'], value: key, words: ['private', 'key', 'secret', 'token'] }),
  references: ['https://developers.conekta.com/docs/autenticacion'],
  rotate: {
    steps: 'Make new keys in the panel, put them in place, delete these, and look at payments and refunds.',
    url: 'https://panel.conekta.com/api-keys',
  },
  examples: [sample`CONEKTA_PRIVATE_KEY=${key}`, sample`Conekta.api_key = "${key}"`],
  lookalikes: [
    sample`CONEKTA_PRIVATE_KEY=key_${alphanumeric(12)}`,
    sample`CONEKTA_PRIVATE_KEY=key_xxxxxxxxxxxxxxxxxxxxxx`,
  ],
};
