import type { Rule } from '../src/model/rule.ts';
import { characterSet, hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const personaApiKey: Rule = {
  id: 'persona-api-key',
  name: 'Persona API key',
  provider: 'persona',
  kind: 'provider',
  description: "Reads the inquiries with people's identity documents and starts others.",
  severity: 'critical',
  keywords: ['persona_production_'],
  pattern: token`persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 32, 72)}`,
  references: ['https://docs.withpersona.com/api-keys'],
  rotate: {
    steps: 'Expire the key on the API keys page of the Persona dashboard, then create one with fewer permissions.',
    url: 'https://app.withpersona.com/dashboard/api-keys',
  },
  examples: [
    sample`PERSONA_API_KEY=persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 32, 72)}`,
    sample`Authorization: Bearer persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 36)}`,
  ],
  lookalikes: [
    sample`PERSONA_API_KEY=persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 31)}`,
    sample`PERSONA_TOKEN=changeme`,
  ],
};

export const personaWebhookSecret: Rule = {
  id: 'persona-webhook-secret',
  name: 'Persona webhook secret',
  provider: 'persona',
  kind: 'provider',
  description: 'Forges events: identities that were never checked.',
  severity: 'medium',
  keywords: ['wbhsec_'],
  pattern: token`wbhsec_${characterSet('0-9a-zA-Z\\-', '0123456789abcdef', 32, 64)}`,
  references: ['https://docs.withpersona.com/webhooks-best-practices'],
  rotate: {
    steps: 'Rotate the secret of the webhook in the dashboard and put the new one in place.',
    url: 'https://app.withpersona.com/dashboard/webhooks',
  },
  examples: [sample`PERSONA_WEBHOOK_SECRET=wbhsec_${uuid()}`, sample`webhookSecret: 'wbhsec_${uuid()}'`],
  lookalikes: [
    sample`PERSONA_WEBHOOK_SECRET=wbhsec_${hexadecimal(12)}`,
    sample`PERSONA_WEBHOOK_SECRET=wbhsec_current-production-secret`,
  ],
};
