import type { Rule } from '../src/model/rule.ts';
import { assigned, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
);

export const mailmodoApiKey: Rule = {
  id: 'mailmodo-api-key',
  name: 'Mailmodo API key',
  provider: 'mailmodo',
  kind: 'context',
  description: "Sends campaigns in the account's name and reads contacts.",
  severity: 'high',
  aliases: ['mmapikey'],
  keywords: ['mailmodo'],
  pattern: assigned({ names: ['mailmodo'], value: secret, words: [] }),
  references: ['https://www.mailmodo.com/developers/'],
  rotate: {
    steps: 'Regenerate the key under Settings, API key, of Mailmodo.',
    url: 'https://manage.mailmodo.com/app/settings/apikey',
  },
  examples: [
    sample`mailmodo:\n  api_key: ${secret}\n`,
    sample`curl https://api.mailmodo.com/api/v1/ -H "mmApiKey: ${secret}"`,
  ],
  lookalikes: [
    sample`mailmodo:\n  api_key: ${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(6)}\n`,
    sample`MAILMODO_API_KEY=YOUR_MAILMODO_API_KEY`,
  ],
};
