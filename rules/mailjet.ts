import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, credentialWords, digitInLast, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://dev.mailjet.com/email/guides/#authentication';
const key = alphanumeric(32);
const basic = alphanumeric(86, 87);

export const mailjetApiKey: Rule = {
  id: 'mailjet-api-key',
  name: 'Mailjet API key, secret key or SMS token',
  provider: 'mailjet',
  kind: 'context',
  description:
    'Key and secret together send mail from the account and read its contacts and statistics; an SMS token sends SMS on its bill.',
  severity: 'high',
  keywords: ['mailjet', 'mj_apikey', 'mj_api_key'],
  pattern: new RegExp(
    `(?!(?:MJ|MAILJET)_API_?KEY_PUBLIC|(?:mj|mailjet)_api_?key_public)${assigned({ names: ['mailjet', 'mj_apikey', 'mj_api_key'], value: sequence(key, digitInLast(32)), words: [...credentialWords, "('", '("'] }).source}`,
  ),
  references: [docs],
  rotate: {
    steps:
      "Reset the secret key (or delete the SMS token) in the account's API key management, look at the statistics for mail that is not yours, then put the new one in place.",
    url: 'https://app.mailjet.com/account/apikeys',
  },
  examples: [
    sample`MJ_APIKEY_PRIVATE=${hexadecimal(32)}`,
    sample`const client = Mailjet.connect('acme-key-id', '${hexadecimal(32)}');`,
    sample`mailjet_secret_key: ${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`MJ_APIKEY_PRIVATE=${hexadecimal(31)}`,
    sample`MJ_APIKEY_PUBLIC=${hexadecimal(32)}`,
    sample`MAILJET_SECRET_KEY=${'x'.repeat(32)}`,
  ],
};

export const mailjetBasicAuth: Rule = {
  id: 'mailjet-basic-auth',
  name: 'Mailjet key and secret as basic authentication',
  provider: 'mailjet',
  kind: 'context',
  description: 'Sends mail from the account and reads its contacts and statistics.',
  severity: 'high',
  keywords: ['mailjet'],
  pattern: assigned({ names: ['mailjet'], value: sequence(basic, '=') }),
  references: [docs],
  rotate: {
    steps:
      "Reset the secret key in the account's API key management, look at the statistics for mail that is not yours, then put the new one in place.",
    url: 'https://app.mailjet.com/account/apikeys',
  },
  examples: [sample`MAILJET_AUTH="Basic ${alphanumeric(87)}="`, sample`mailjet_basic_auth: ${alphanumeric(87)}=`],
  lookalikes: [sample`MAILJET_AUTH=${alphanumeric(80)}=`, sample`MAILJET_AUTH="Basic ${alphanumeric(88)}="`],
};
