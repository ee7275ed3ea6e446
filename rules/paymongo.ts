import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence, token, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paymongoApiKey: Rule = {
  id: 'paymongo-api-key',
  name: 'PayMongo API key',
  provider: 'paymongo',
  kind: 'context',
  description: 'Makes and refunds payments and reads customers.',
  severity: 'critical',
  keywords: ['paymongo'],
  pattern: assigned({
    names: ['paymongo'],
    value: sequence(unlike('pk_'), digitWithin(32), base64Url(32)),
  }),
  references: ['https://developers.paymongo.com/docs/authentication'],
  rotate: {
    steps: 'Roll the secret key in the Developers section of the PayMongo dashboard.',
    url: 'https://dashboard.paymongo.com/developers',
  },
  examples: [
    sample`let paymongoApiKey: &str = "${base64Url(32)}";`,
    sample`<add key="PaymongoApiKey" value="${base64Url(32)}" />`,
    sample`os.Setenv("PAYMONGO_SECRET_KEY", "sk_live_${alphanumeric(24)}")`,
    sample`paymongo:\n  secret_key: sk_live_${alphanumeric(24)}\n`,
  ],
  lookalikes: [sample`let paymongoApiKey: &str = "${base64Url(31)}";`, sample`paymongo_key = "${'a'.repeat(32)}"`],
};

export const paymongoWebhookSecret: Rule = {
  id: 'paymongo-webhook-secret',
  name: 'PayMongo webhook secret',
  provider: 'paymongo',
  kind: 'provider',
  description: 'Forges events: payments that never were.',
  severity: 'medium',
  keywords: ['whsk_'],
  pattern: token`whsk_${alphanumeric(24)}`,
  references: ['https://developers.paymongo.com/docs/creating-webhook'],
  rotate: {
    steps: 'Create another webhook, which has a secret of its own, put it in place, then disable the old one.',
    url: 'https://dashboard.paymongo.com/developers',
  },
  examples: [
    sample`PAYMONGO_WEBHOOK_SECRET=whsk_${alphanumeric(24)}`,
    sample`"secret_key": "whsk_${alphanumeric(24)}"`,
  ],
  lookalikes: [sample`whsk_${alphanumeric(20)}`, sample`PAYMONGO_WEBHOOK_SECRET=whsk_xxxx`],
};
