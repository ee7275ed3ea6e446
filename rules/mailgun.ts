import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, lowerAlphanumeric, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication';
const signing = 'https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks';
/** `key-` and 32 hexadecimal digits also name entries of caches. */
const mailgun = { name: 'service', pattern: /(?<part>mailgun|mg_api|mg\.)/i, withinLines: 10, isRequired: true };
const key = sequence(hexadecimal(32), '-', hexadecimal(8), '-', hexadecimal(8));
const signingKey = hexadecimal(32);

export const mailgunLegacyApiKey: Rule = {
  id: 'mailgun-legacy-api-key',
  name: 'Mailgun API key (legacy)',
  provider: 'mailgun',
  kind: 'provider',
  description: 'Sends mail from all domains of the account and reads its logs, routes and stored messages.',
  severity: 'critical',
  keywords: ['key-'],
  pattern: token`key-${lowerAlphanumeric(32)}`,
  companions: [mailgun],
  references: [docs],
  rotate: {
    steps:
      'Create a new key in the API security settings, put it in place, delete the leaked one, then look at the sending logs for mail that is not yours.',
    url: 'https://app.mailgun.com/settings/api_security',
  },
  examples: [
    sample`MAILGUN_API_KEY=key-${hexadecimal(32)}`,
    sample`var mailgun = require('mailgun-js')({ apiKey: 'key-${hexadecimal(32)}', domain: 'mail.acme.io' });`,
  ],
  lookalikes: [
    sample`MAILGUN_API_KEY=key-${hexadecimal(31)}`,
    sample`mailgun: key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
    sample`cache.set("key-${hexadecimal(32)}", page)`,
  ],
};

export const mailgunApiKey: Rule = {
  id: 'mailgun-api-key',
  name: 'Mailgun API key or sending key',
  provider: 'mailgun',
  kind: 'context',
  description: "Sends mail from the account's domains; an account key also reads its logs, routes and stored messages.",
  severity: 'critical',
  keywords: ['mailgun', 'api:', 'mg_api_key'],
  pattern: assigned({ names: ['mailgun', 'api:', 'mg_api_key'], value: key, words: [] }),
  references: [docs],
  rotate: {
    steps:
      'Create a new key in the API security settings, put it in place, delete the leaked one, then look at the sending logs for mail that is not yours.',
    url: 'https://app.mailgun.com/settings/api_security',
  },
  examples: [
    sample`MAILGUN_API_KEY=${key}`,
    sample`curl -s --user 'api:${key}' https://api.mailgun.net/v3/mail.acme.io/messages`,
  ],
  lookalikes: [
    sample`MAILGUN_API_KEY=${hexadecimal(32)}-${hexadecimal(8)}-${hexadecimal(7)}`,
    sample`MAILGUN_API_KEY=your-mailgun-api-key`,
  ],
};

export const mailgunSigningKey: Rule = {
  id: 'mailgun-signing-key',
  name: 'Mailgun webhook signing key',
  provider: 'mailgun',
  kind: 'context',
  description: 'Forges webhook calls that look as if they came from Mailgun.',
  severity: 'medium',
  keywords: ['mailgun'],
  pattern: assigned({
    names: ['mailgun'],
    value: signingKey,
    words: ['sign', 'webhook', 'key', 'token', 'secret', 'access', 'private'],
  }),
  references: [signing],
  rotate: {
    steps: 'Regenerate the key in the webhook settings and put it in place where webhooks are checked.',
    url: 'https://app.mailgun.com/settings/webhooks',
  },
  examples: [sample`MAILGUN_SIGNING_KEY=${signingKey}`, sample`mailgun:\n  webhookSigningKey: ${signingKey}`],
  lookalikes: [sample`MAILGUN_SIGNING_KEY=${hexadecimal(33)}`, sample`MAILGUN_SIGNING_KEY=${'0'.repeat(32)}`],
};

export const mailgunPublicKey: Rule = {
  id: 'mailgun-public-key',
  name: 'Mailgun public validation key',
  provider: 'mailgun',
  kind: 'provider',
  description: "Checks mail addresses on the account's quota, nothing else.",
  severity: 'low',
  confidence: 'medium',
  keywords: ['pubkey-'],
  pattern: token`pubkey-${hexadecimal(32)}`,
  entropy: 3.1,
  references: [docs],
  rotate: {
    steps: 'Regenerate the key in the API security settings where its use by strangers costs quota.',
    url: 'https://app.mailgun.com/settings/api_security',
  },
  examples: [
    sample`MAILGUN_PUBLIC_KEY=pubkey-${hexadecimal(32)}`,
    sample`mailgun = new Mailgun({ publicApiKey: "pubkey-${hexadecimal(32)}" });`,
  ],
  lookalikes: [sample`pubkey-${hexadecimal(31)}`, sample`pubkey-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`],
};
