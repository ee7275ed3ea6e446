import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mailerliteApiKey: Rule = {
  id: 'mailerlite-api-key',
  name: 'MailerLite API key (classic)',
  provider: 'mailerlite',
  kind: 'context',
  description: 'Reads and changes subscribers and sends campaigns to them.',
  severity: 'high',
  keywords: ['mailerlite', 'mailer_lite', 'mailer-lite', 'mailer.lite', 'mailer lite'],
  pattern: assigned({ names: ['mailerlite', 'mailer lite'], value: lowerAlphanumeric(32) }),
  references: ['https://developers-classic.mailerlite.com/docs/authentication'],
  rotate: { steps: 'Delete the key under Integrations, Developer API, of MailerLite, then generate a token of the present kind.', url: 'https://dashboard.mailerlite.com/integrations/api' },
  examples: [
    sample`"MAILERLITE_ACCESS_TOKEN": "${lowerAlphanumeric(32)}",`,
    sample`curl https://api.mailerlite.com/api/v2/ -H "X-MailerLite-ApiKey: ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [sample`"MAILERLITE_ACCESS_TOKEN": "${lowerAlphanumeric(31)}",`, sample`MAILERLITE_API_KEY=xxxxxxxx-your-key`],
};
