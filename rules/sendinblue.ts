import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.brevo.com/docs/getting-started';

export const sendinblueApiKey: Rule = {
  id: 'sendinblue-api-key',
  name: 'Brevo (Sendinblue) API key',
  provider: 'sendinblue',
  kind: 'provider',
  description: 'Sends mail and SMS from the account and reads and changes its contacts.',
  severity: 'critical',
  keywords: ['xkeysib-'],
  pattern: token`xkeysib-${hexadecimal(64)}-${alphanumeric(16)}`,
  entropy: 3.7,
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the SMTP and API settings, look at the transactional logs for mail that is not yours, then generate a new one.',
    url: 'https://app.brevo.com/settings/keys/api',
  },
  examples: [
    sample`BREVO_API_KEY=xkeysib-${hexadecimal(64)}-${alphanumeric(16)}`,
    sample`curl https://api.brevo.com/v3/account -H 'api-key: xkeysib-${hexadecimal(64)}-${alphanumeric(16)}'`,
  ],
  lookalikes: [sample`xkeysib-${hexadecimal(63)}-${alphanumeric(16)}`, sample`SENDINBLUE_API_KEY=xkeysib-xxxxxxxx`],
};

export const sendinblueSmtpKey: Rule = {
  id: 'sendinblue-smtp-key',
  name: 'Brevo (Sendinblue) SMTP key',
  provider: 'sendinblue',
  kind: 'provider',
  description: "Sends mail from the account's domains by SMTP.",
  severity: 'high',
  keywords: ['xsmtpsib-'],
  pattern: token`xsmtpsib-${hexadecimal(64)}-${alphanumeric(16)}`,
  entropy: 3.7,
  references: ['https://developers.brevo.com/docs/smtp-integration'],
  rotate: {
    steps:
      'Delete the key in the SMTP settings, look at the transactional logs for mail that is not yours, then generate a new one.',
    url: 'https://app.brevo.com/settings/keys/smtp',
  },
  examples: [
    sample`SMTP_PASSWORD=xsmtpsib-${hexadecimal(64)}-${alphanumeric(16)}`,
    sample`"auth": {"user": "ops@acme.io", "pass": "xsmtpsib-${hexadecimal(64)}-${alphanumeric(16)}"}`,
  ],
  lookalikes: [sample`xsmtpsib-${hexadecimal(64)}-${alphanumeric(15)}`, sample`SMTP_PASSWORD=xsmtpsib-your-smtp-key`],
};

export const sendinblueLegacyKey: Rule = {
  id: 'sendinblue-legacy-key',
  name: 'Sendinblue API key or SMTP password of before',
  provider: 'sendinblue',
  kind: 'context',
  description: 'Sent mail from the account through the second version of the API, and still does through SMTP.',
  severity: 'high',
  ...named({
    names: ['sendinblue'],
    value: sequence(digitWithin(16), alphanumeric(16)),
    words: ['key', 'token', 'secret', 'passw', 'v2.0'],
  }),
  references: ['https://help.brevo.com/hc/en-us/articles/209467485'],
  rotate: {
    steps: 'Delete the key in the SMTP and API settings, then generate one of the current form.',
    url: 'https://app.brevo.com/settings/keys/api',
  },
  examples: [
    sample`new Mailin("https://api.sendinblue.com/v2.0", "${alphanumeric(16)}", 5000);`,
    sample`SENDINBLUE_API_KEY=${alphanumeric(16)}`,
  ],
  lookalikes: [sample`SENDINBLUE_API_KEY=${alphanumeric(15)}`, sample`SENDINBLUE_API_KEY=${'x'.repeat(16)}`],
};
