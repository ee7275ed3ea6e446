import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const xenditSecretKey: Rule = {
  id: 'xendit-secret-key',
  name: 'Xendit secret API key',
  provider: 'xendit',
  kind: 'provider',
  description:
    'Makes payments and payouts and reads the transactions of the account; a development key does so in the test mode.',
  severity: 'critical',
  keywords: ['xnd_'],
  pattern: token`xnd_${oneOf('production_', 'development_')}${alphanumeric(40, 80)}`,
  references: ['https://docs.xendit.co/docs/api-keys'],
  rotate: {
    steps: 'Delete the key under Developers, API keys, then generate one with fewer permissions.',
    url: 'https://dashboard.xendit.co/settings/developers#api-keys',
  },
  examples: [
    sample`XENDIT_SECRET_KEY=xnd_production_${alphanumeric(58)}`,
    sample`curl https://api.xendit.co/balance -u xnd_development_${alphanumeric(58)}:`,
  ],
  lookalikes: [
    sample`XENDIT_SECRET_KEY=xnd_development_${alphanumeric(30)}`,
    sample`XENDIT_PUBLIC_KEY=xnd_public_development_${alphanumeric(58)}`,
  ],
};

export const xenditWebhookToken: Rule = {
  id: 'xendit-webhook-token',
  name: 'Xendit webhook verification token',
  provider: 'xendit',
  kind: 'context',
  description: 'Forges events: payments that never were.',
  severity: 'medium',
  ...named({
    names: ['xendit'],
    value: sequence(alphanumeric(40, 80), digitInLast(40)),
    words: ['callback', 'webhook', 'verification'],
  }),
  references: ['https://docs.xendit.co/docs/handling-webhooks'],
  rotate: {
    steps: 'Make a new verification token in the webhook settings and put it in place.',
    url: 'https://dashboard.xendit.co/settings/developers#webhooks',
  },
  examples: [
    sample`XENDIT_CALLBACK_TOKEN=${alphanumeric(48)}`,
    sample`xendit:\n  webhook_token: "${alphanumeric(64)}"\n`,
  ],
  lookalikes: [
    sample`XENDIT_CALLBACK_TOKEN=${alphanumeric(30)}`,
    sample`XENDIT_WEBHOOK_URL=https://acme.example/webhooks/xendit`,
  ],
};
