import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, credentialWords, digitInLast, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.sparkpost.com/api/#header-authentication';
const key = alphanumeric(40);

export const sparkpostApiKey: Rule = {
  id: 'sparkpost-api-key',
  name: 'SparkPost API key',
  provider: 'sparkpost',
  kind: 'context',
  description:
    "Sends mail from the account's domains and, by its permissions, manages subaccounts, webhooks and templates.",
  severity: 'critical',
  keywords: ['sparkpost'],
  pattern: assigned({
    names: ['sparkpost'],
    value: sequence(key, digitInLast(40)),
    words: [...credentialWords, "('", '("'],
  }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key on the API keys page, look at the message events for mail that is not yours, then create a new one with only the permissions it needs.',
    url: 'https://app.sparkpost.com/account/api-keys',
  },
  examples: [
    sample`SPARKPOST_API_KEY=${hexadecimal(40)}`,
    sample`const mail = new SparkPost('${hexadecimal(40)}');`,
    sample`SPARKPOST_SMTP_PASSWORD: ${hexadecimal(40)}`,
  ],
  lookalikes: [sample`SPARKPOST_API_KEY=${hexadecimal(39)}`, sample`SPARKPOST_API_KEY=${'x'.repeat(40)}`],
};
