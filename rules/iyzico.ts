import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const iyzicoSecretKey: Rule = {
  id: 'iyzico-secret-key',
  name: 'iyzico secret key',
  provider: 'iyzico',
  kind: 'context',
  description: 'Signs payments and refunds of the merchant.',
  severity: 'critical',
  ...named({
    names: ['iyzico', 'iyzi', 'iyzipay'],
    value: { ...sequence('sandbox-', alphanumeric(32)), source: '(?:sandbox-)?(?=[A-Za-z]{0,31}[0-9])[0-9A-Za-z]{32}' },
    words: ['secret', 'key'],
  }),
  references: ['https://docs.iyzico.com/en/getting-started/preliminaries/authentication'],
  rotate: {
    steps: 'Renew the API keys in the settings of the merchant, then put them in place.',
    url: 'https://merchant.iyzipay.com/settings',
  },
  examples: [
    sample`IYZICO_SECRET_KEY=sandbox-${alphanumeric(32)}`,
    sample`new Iyzipay({ apiKey: '', secretKey: 'sandbox-${alphanumeric(32)}', uri: 'https://sandbox-api.iyzipay.com' })`,
  ],
  lookalikes: [sample`IYZICO_SECRET_KEY=sandbox-${alphanumeric(20)}`, sample`IYZICO_BASE_URL=https://api.iyzipay.com`],
};
