import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, oneOf, optional, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pagarmeApiKey: Rule = {
  id: 'pagarme-api-key',
  name: 'Pagar.me API key',
  provider: 'pagarme',
  kind: 'provider',
  description: 'Makes and refunds charges and reads customers and balances; a test key does so in the sandbox.',
  severity: 'critical',
  keywords: ['ak_live_', 'ak_test_'],
  pattern: token`${oneOf('ak_live', 'ak_test')}_${alphanumeric(30)}`,
  references: ['https://docs.pagar.me/docs/chaves-de-acesso'],
  rotate: {
    steps:
      'Generate a new key under Settings, API keys, of the Pagar.me dashboard, deploy it, then remove the old one.',
    url: 'https://dash.pagar.me/',
  },
  examples: [
    sample`[pagarme]\nkey = ${oneOf('ak_live', 'ak_test')}_${alphanumeric(30)}`,
    sample`pagarme_token = "${oneOf('ak_live', 'ak_test')}_${alphanumeric(30)}"`,
  ],
  lookalikes: [
    sample`pagarme_token = "${oneOf('ak_live', 'ak_test')}_${alphanumeric(29)}"`,
    sample`"pagarme": {"apiKey": "${'0'.repeat(38)}"}`,
  ],
};

export const pagarmeSecretKey: Rule = {
  ...pagarmeApiKey,
  id: 'pagarme-secret-key',
  name: 'Pagar.me secret key (version 5)',
  kind: 'context',
  ...named({
    names: ['pagarme', 'pagar me', 'mundipagg'],
    value: sequence('sk_', optional('test_'), alphanumeric(16, 32)),
  }),
  examples: [
    sample`PAGARME_SECRET_KEY=sk_${alphanumeric(16)}`,
    sample`pagarme:\n  api_key: sk_test_${alphanumeric(16)}`,
  ],
  lookalikes: [sample`PAGARME_SECRET_KEY=sk_${alphanumeric(15)}`, sample`PAGARME_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxx`],
};
