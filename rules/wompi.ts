import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const wompiPrivateKey: Rule = {
  id: 'wompi-private-key',
  name: 'Wompi private key',
  provider: 'wompi',
  kind: 'provider',
  description: 'Takes and reads payments of the merchant; a test key those of the sandbox.',
  severity: 'critical',
  keywords: ['prv_prod_', 'prv_test_'],
  pattern: token`${oneOf('prv_prod_', 'prv_test_')}${alphanumeric(32)}`,
  references: ['https://docs.wompi.co/docs/colombia/ambientes-y-llaves/'],
  rotate: {
    steps: 'Have the private key renewed in the merchant panel and put the new one in place.',
    url: 'https://comercios.wompi.co/',
  },
  examples: [
    sample`WOMPI_PRIVATE_KEY=prv_prod_${alphanumeric(32)}`,
    sample`curl -H "Authorization: Bearer prv_test_${alphanumeric(32)}" https://sandbox.wompi.co/v1/transactions`,
  ],
  lookalikes: [sample`prv_prod_${alphanumeric(20)}`, sample`WOMPI_PUBLIC_KEY=pub_prod_${alphanumeric(32)}`],
};
