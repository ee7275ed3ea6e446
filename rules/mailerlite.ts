import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digits, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
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
  rotate: {
    steps:
      'Delete the key under Integrations, Developer API, of MailerLite, then generate a token of the present kind.',
    url: 'https://dashboard.mailerlite.com/integrations/api',
  },
  examples: [
    sample`"MAILERLITE_ACCESS_TOKEN": "${lowerAlphanumeric(32)}",`,
    sample`curl https://api.mailerlite.com/api/v2/ -H "X-MailerLite-ApiKey: ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`"MAILERLITE_ACCESS_TOKEN": "${lowerAlphanumeric(31)}",`,
    sample`MAILERLITE_API_KEY=xxxxxxxx-your-key`,
  ],
};

export const mailerliteApiToken: Rule = {
  id: 'mailerlite-api-token',
  name: 'MailerLite API token',
  provider: 'mailerlite',
  kind: 'context',
  description: 'Reads subscribers and sends campaigns of the account.',
  severity: 'high',
  ...named({
    names: ['mailer lite'],
    value: {
      ...sequence('eyJ', base64Url(33), '.eyJ', base64Url(300), '.', base64Url(683)),
      source: 'eyJ[\\w\\-]{15,120}\\.eyJ[\\w\\-]{20,1600}\\.[\\w\\-]{683}',
    },
  }),
  references: ['https://developers.mailerlite.com/docs/#authentication'],
  rotate: {
    steps: 'Delete the API token under Integrations, then generate a new one.',
    url: 'https://dashboard.mailerlite.com/integrations/api',
  },
  examples: [
    sample`MAILERLITE_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${base64Url(300)}.${base64Url(683)}`,
    sample`new MailerLite({ api_key: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${base64Url(320)}.${base64Url(683)}' })`,
  ],
  lookalikes: [
    sample`MAILERLITE_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${base64Url(40)}`,
    sample`MAILERLITE_GROUP_ID=${digits(18)}`,
  ],
};
