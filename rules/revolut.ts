import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const revolutSecretKey: Rule = {
  id: 'revolut-secret-key',
  name: 'Revolut Merchant or Business key',
  provider: 'revolut',
  kind: 'context',
  description: 'Takes payments and sends refunds of the merchant, or acts on its accounts.',
  severity: 'critical',
  ...named({
    names: ['revolut'],
    value: { ...sequence('sk_', base64Url(64)), source: '(?:sk_[\\w\\-]{60,72}|oa_(?:prod|sand)_[\\w\\-]{40,48})' },
  }),
  references: ['https://developer.revolut.com/docs/merchant/authentication'],
  rotate: {
    steps: 'Regenerate the secret key in the Merchant API settings, then put it in place.',
    url: 'https://business.revolut.com/settings/apis',
  },
  examples: [
    sample`REVOLUT_SECRET_KEY=sk_${base64Url(64)}`,
    sample`revolut:\n  access_token: oa_prod_${base64Url(43)}`,
  ],
  lookalikes: [sample`REVOLUT_SECRET_KEY=sk_${base64Url(30)}`, sample`REVOLUT_PUBLIC_KEY=pk_${base64Url(64)}`],
};

export const revolutWebhookSecret: Rule = {
  id: 'revolut-webhook-secret',
  name: 'Revolut webhook signing secret',
  provider: 'revolut',
  kind: 'provider',
  description: 'Forges events: payments that never were.',
  severity: 'medium',
  keywords: ['wsk_'],
  pattern: token`wsk_${alphanumeric(32)}`,
  references: ['https://developer.revolut.com/docs/guides/merchant/reference/webhooks'],
  rotate: {
    steps:
      'Rotate the signing secret of the webhook with the API and put the new one in place before the old one ends.',
    url: 'https://developer.revolut.com/docs/merchant/rotate-webhook-signing-secret',
  },
  examples: [
    sample`REVOLUT_WEBHOOK_SECRET=wsk_${alphanumeric(32)}`,
    sample`"signing_secret": "wsk_${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`wsk_${alphanumeric(31)}`, sample`REVOLUT_WEBHOOK_SECRET=wsk_xxxx`],
};
