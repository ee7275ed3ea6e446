import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sumupSecretKey: Rule = {
  id: 'sumup-secret-key',
  name: 'SumUp secret API key',
  provider: 'sumup',
  kind: 'provider',
  description: 'Makes checkouts and refunds and reads the transactions of the merchant.',
  severity: 'critical',
  keywords: ['sup_sk_'],
  pattern: token`sup_sk_${alphanumeric(28, 64)}`,
  references: ['https://developer.sumup.com/tools/authorization/api-keys'],
  rotate: {
    steps: 'Delete the key under Toolkit, API keys, of the developer settings, then create one.',
    url: 'https://me.sumup.com/settings/api-keys',
  },
  examples: [
    sample`SUMUP_API_KEY=sup_sk_${alphanumeric(32)}`,
    sample`curl https://api.sumup.com/v0.1/me -H 'Authorization: Bearer sup_sk_${alphanumeric(32)}'`,
  ],
  lookalikes: [sample`SUMUP_API_KEY=sup_sk_${alphanumeric(20)}`, sample`SUMUP_API_KEY=sup_pk_${alphanumeric(32)}`],
};
