import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const onfidoApiToken: Rule = {
  id: 'onfido-api-token',
  name: 'Onfido API token',
  provider: 'onfido',
  kind: 'provider',
  description: "Reads applicants' identity documents and checks and starts others; a sandbox token reaches test data.",
  severity: 'critical',
  keywords: ['api_live', 'api_sandbox'],
  pattern: token`${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(32)}`,
  references: ['https://documentation.onfido.com/api/latest/#authentication'],
  rotate: {
    steps: 'Revoke the token under Developers, Tokens, of the Onfido dashboard, then generate one.',
    url: 'https://dashboard.onfido.com/api/tokens',
  },
  examples: [
    sample`--set onfido.apiKey=${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(32)}`,
    sample`ONFIDO_API_TOKEN=${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(32)}`,
  ],
  lookalikes: [
    sample`ONFIDO_API_TOKEN=${oneOf('api_live', 'api_sandbox')}${oneOf('.', '_us.', '_ca.')}${base64Url(11)}.${base64Url(31)}`,
    sample`onfido:\n  token: <insert token>\n`,
  ],
};

export const onfidoLegacyToken: Rule = {
  ...onfidoApiToken,
  id: 'onfido-legacy-api-token',
  name: 'Onfido API token (without region)',
  kind: 'context',
  ...named({
    names: ['onfido', 'token token'],
    value: sequence(oneOf('live_', 'test_'), base64Url(32), digitInLast(32)),
  }),
  examples: [
    sample`ONFIDO_API_TOKEN=live_${base64Url(32)}`,
    sample`curl https://api.onfido.com/v3/applicants/ -H 'Authorization: Token token=test_${base64Url(32)}'`,
  ],
  lookalikes: [sample`ONFIDO_API_TOKEN=live_${base64Url(31)}`, sample`Authorization: Token token=test_token`],
};

export const onfidoWebhookToken: Rule = {
  id: 'onfido-webhook-token',
  name: 'Onfido webhook token',
  provider: 'onfido',
  kind: 'context',
  description: 'Forges events: checks that were never made.',
  severity: 'medium',
  ...named({
    names: ['onfido'],
    value: sequence(base64Url(32), digitInLast(32)),
    words: ['webhook'],
  }),
  references: ['https://documentation.onfido.com/guide/manual-webhook-signature-verification'],
  rotate: {
    steps: 'Register the webhook anew, which has a token of its own, put it in place, then delete the old one.',
    url: 'https://dashboard.onfido.com/api/webhook_management',
  },
  examples: [sample`ONFIDO_WEBHOOK_TOKEN=${base64Url(32)}`, sample`onfido:\n  webhookSecret: "${base64Url(32)}"\n`],
  lookalikes: [sample`ONFIDO_WEBHOOK_TOKEN=${base64Url(31)}`, sample`ONFIDO_WEBHOOK_TOKEN=your_webhook_token`],
};
