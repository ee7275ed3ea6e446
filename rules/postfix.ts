import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const postfixRelayPassword: Rule = {
  id: 'postfix-relay-password',
  name: 'Password of a mail relay (Postfix)',
  provider: 'postfix',
  kind: 'context',
  description: 'Sends mail as its owner, and often opens the mailbox.',
  severity: 'high',
  origin: 'chosen',
  entropy: 0,
  keywords: [']:587 ', ']:465 '],
  pattern:
    /\[[\w.-]{3,80}\]:(?:587|465)[ \t]{1,12}(?![<$%{]|your|(?:user(?:name)?|login|you|e?mail|example|name)[:@])[^\s:"'$<>{}[\]]{2,100}:(?![<$%{[*]|your)(?<secret>[^\s"'`$<>{}]{6,100})(?=["'`]?(?:[\s)|]|$))/,
  references: ['https://www.postfix.org/SASL_README.html#client_sasl_enable'],
  rotate: {
    steps:
      'Change the password or key at the mail provider, write it to the file on the server, run postmap, and look through the log of mail sent.',
    url: 'https://www.postfix.org/SASL_README.html#client_sasl_enable',
  },
  examples: [
    at('postfix/sasl_passwd', sample`[smtp.acme.io]:587 ada@acme.io:${alphanumeric(14)}\n`),
    sample`echo "[smtp.gmail.com]:587 shop.acme@gmail.com:${alphanumeric(16)}" > /etc/postfix/sasl_passwd`,
  ],
  lookalikes: [
    sample`[smtp.gmail.com]:587 username@gmail.com:password\n`,
    sample`[smtp.gmail.com]:587 <user>:${alphanumeric(16)}\n`,
    sample`relayhost = [smtp.gmail.com]:587 \n`,
    sample`[smtp.acme.io]:587 ${'$'}{SMTP_USER}:${'$'}{SMTP_PASSWORD}\n`,
  ],
};
