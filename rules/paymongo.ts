import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paymongoApiKey: Rule = {
  id: 'paymongo-api-key',
  name: 'PayMongo API key',
  provider: 'paymongo',
  kind: 'context',
  description: 'Makes and refunds payments and reads customers.',
  severity: 'critical',
  keywords: ['paymongo'],
  pattern: assigned({ names: ['paymongo'], value: sequence(digitWithin(32), base64Url(32)) }),
  references: ['https://developers.paymongo.com/docs/authentication'],
  rotate: {
    steps: 'Roll the secret key in the Developers section of the PayMongo dashboard.',
    url: 'https://dashboard.paymongo.com/developers',
  },
  examples: [
    sample`let paymongoApiKey: &str = "${base64Url(32)}";`,
    sample`<add key="PaymongoApiKey" value="${base64Url(32)}" />`,
  ],
  lookalikes: [sample`let paymongoApiKey: &str = "${base64Url(31)}";`, sample`paymongo_key = "${'a'.repeat(32)}"`],
};
