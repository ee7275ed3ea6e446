import type { Rule } from '../src/model/rule.ts';
import { characterSet, digits, hexadecimal, optional, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://mailchimp.com/developer/marketing/docs/fundamentals/#api-keys';

export const mailchimpApiKey: Rule = {
  id: 'mailchimp-api-key',
  name: 'Mailchimp API key',
  provider: 'mailchimp',
  kind: 'provider',
  description: 'Reads and changes all audiences and campaigns of the account and mails everyone on its lists.',
  severity: 'critical',
  keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
  pattern: token`${hexadecimal(32)}-us${characterSet('1-9', '123456789', 1)}${optional(digits(1))}`,
  references: [docs],
  rotate: {
    steps:
      "Disable the key in the account's API keys, look at the campaigns and the exports of contacts for what is not yours, then create a new one.",
    url: 'https://admin.mailchimp.com/account/api/',
  },
  examples: [
    sample`MAILCHIMP_API_KEY=${hexadecimal(32)}-us14`,
    sample`mailchimp.setConfig({ apiKey: '${hexadecimal(32)}-us6', server: 'us6' });`,
  ],
  lookalikes: [sample`${hexadecimal(31)}-us14`, sample`MAILCHIMP_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-us1`],
};
