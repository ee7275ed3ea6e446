import type { Rule } from '../src/model/rule.ts';
import { base64, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = base64(120, 220);

export const zeptomailSendToken: Rule = {
  id: 'zeptomail-send-token',
  name: 'ZeptoMail send mail token',
  provider: 'zeptomail',
  kind: 'context',
  description: 'Sends mail from the verified domains.',
  severity: 'high',
  ...named({ names: ['zeptomail', 'zoho-enczapikey', 'enczapikey'], value }),
  references: ['https://www.zoho.com/zeptomail/help/api/email-sending.html'],
  rotate: {
    steps: 'Regenerate the token of the mail agent, then put the new one in place.',
    url: 'https://zeptomail.zoho.com/',
  },
  examples: [
    sample`ZEPTOMAIL_TOKEN=${value}`,
    sample`curl https://api.zeptomail.com/v1.1/email -H 'Authorization: Zoho-enczapikey ${value}'`,
  ],
  lookalikes: [sample`ZEPTOMAIL_SEND_TOKEN=${base64(40)}`, sample`ZEPTOMAIL_SEND_TOKEN=your-zeptomail-send-token-here`],
};
