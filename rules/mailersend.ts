import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mailersendApiToken: Rule = {
  id: 'mailersend-api-token',
  name: 'MailerSend API token',
  provider: 'mailersend',
  kind: 'provider',
  description: "Sends mail and SMS from the account's domains and reads activity, as far as the token may.",
  severity: 'high',
  keywords: ['mlsn.'],
  pattern: token`mlsn.${lowerAlphanumeric(48, 64)}`,
  references: ['https://developers.mailersend.com/general.html#authentication'],
  rotate: {
    steps:
      'Delete the token on the API tokens page of the MailerSend domain, then create one with sending access only.',
    url: 'https://app.mailersend.com/api-tokens',
  },
  examples: [
    sample`define('MAILERSEND_API_KEY', 'mlsn.${lowerAlphanumeric(48, 64)}');`,
    sample`MAILERSEND_API_KEY=mlsn.${lowerAlphanumeric(48, 64)}`,
  ],
  lookalikes: [
    sample`define('MAILERSEND_API_KEY', 'mlsn.${lowerAlphanumeric(47)}');`,
    sample`mailersend:\n  token: <insert token>\n`,
  ],
};
