import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mailtrapApiToken: Rule = {
  id: 'mailtrap-api-token',
  name: 'Mailtrap API token',
  provider: 'mailtrap',
  kind: 'context',
  description: 'Reads caught mail, or sends mail from the verified domains of the account.',
  severity: 'high',
  ...named({ names: ['mailtrap'], value: loosely(hexadecimal(32)) }),
  references: ['https://help.mailtrap.io/article/103-api-tokens'],
  rotate: {
    steps: 'Reset the token under Settings, API tokens, and put the new one in place.',
    url: 'https://mailtrap.io/api-tokens',
  },
  examples: [
    sample`MAILTRAP_API_TOKEN=${hexadecimal(32)}`,
    sample`curl https://send.api.mailtrap.io/api/send -H 'Authorization: Bearer ${hexadecimal(32)}'`,
  ],
  lookalikes: [sample`MAILTRAP_API_TOKEN=${hexadecimal(31)}`, sample`MAILTRAP_API_TOKEN=your_mailtrap_token`],
};

export const mailtrapSmtpPassword: Rule = {
  id: 'mailtrap-smtp-password',
  name: 'Mailtrap sandbox SMTP password',
  provider: 'mailtrap',
  kind: 'context',
  description: 'Sends into and reads the sandbox inbox over SMTP and POP3.',
  severity: 'low',
  ...named({ names: ['mailtrap'], value: hexadecimal(14), words: ['passw', 'pwd'], near: 64 }),
  entropy: 2.3,
  references: ['https://help.mailtrap.io/article/12-getting-started-guide'],
  rotate: { steps: 'Reset the credentials of the inbox under Integration.', url: 'https://mailtrap.io/inboxes' },
  examples: [
    sample`MAIL_HOST=sandbox.smtp.mailtrap.io\nMAIL_PORT=2525\nMAIL_PASSWORD=${hexadecimal(14)}`,
    sample`MAILTRAP_PASSWORD='${hexadecimal(14)}'`,
  ],
  lookalikes: [sample`MAILTRAP_PASSWORD=${hexadecimal(13)}`, sample`MAILTRAP_INBOX_ID=${digits(7)}`],
};
