import type { Rule } from '../src/model/rule.ts';
import { loosely, named, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const smtp2goApiKey: Rule = {
  id: 'smtp2go-api-key',
  name: 'SMTP2GO API key',
  provider: 'smtp2go',
  kind: 'context',
  description: "Sends mail as the account's domains and reads reports and recipients, by its permissions.",
  severity: 'high',
  /** Written `api-` and this. */
  ...named({ names: ['smtp2go'], value: loosely(upperHexadecimal(32)) }),
  references: ['https://developers.smtp2go.com/docs/getting-started'],
  rotate: {
    steps:
      'Delete the key under Sending, API keys, look through the activity for mail that is not yours, then add one with few permissions.',
    url: 'https://app.smtp2go.com/sending/apikeys/',
  },
  examples: [
    sample`SMTP2GO_API_KEY=api-${upperHexadecimal(32)}`,
    sample`curl -H "X-Smtp2go-Api-Key: api-${upperHexadecimal(32)}" https://api.smtp2go.com/v3/email/send`,
  ],
  lookalikes: [sample`SMTP2GO_API_KEY=api-${upperHexadecimal(31)}`, sample`SMTP2GO_API_KEY=api-${'X'.repeat(32)}`],
};
