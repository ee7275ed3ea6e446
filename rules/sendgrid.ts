import type { Rule } from '../src/model/rule.ts';
import { base64Url, characterSet, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys';
const body = characterSet('\\w\\-.=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', 66);

export const sendgridApiKey: Rule = {
  id: 'sendgrid-api-key',
  name: 'SendGrid API key',
  provider: 'sendgrid',
  kind: 'provider',
  description:
    "Sends mail from the account's verified domains and, by its scopes, reads its contacts and suppressions.",
  severity: 'critical',
  keywords: ['SG.'],
  pattern: token`SG.${body}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the settings, look at the activity feed and statistics for mail that is not yours, then create a new one with only the scopes it needs.',
    url: 'https://app.sendgrid.com/settings/api_keys',
  },
  examples: [
    sample`SENDGRID_API_KEY=SG.${base64Url(22)}.${base64Url(43)}`,
    sample`sgMail.setApiKey('SG.${base64Url(22)}.${base64Url(43)}');`,
    sample`spring.mail.password=SG.${base64Url(22)}.${base64Url(43)}`,
  ],
  lookalikes: [
    sample`SG.${base64Url(22)}.${base64Url(40)}`,
    sample`SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};
