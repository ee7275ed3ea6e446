import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence('k_', alphanumeric(36, 50));

export const mailsacApiKey: Rule = {
  id: 'mailsac-api-key',
  name: 'Mailsac API key',
  provider: 'mailsac',
  kind: 'context',
  description: "Reads and deletes the account's test mailboxes and sends from them.",
  severity: 'medium',
  keywords: ['mailsac'],
  pattern: assigned({ names: ['mailsac'], value: secret }),
  references: ['https://mailsac.com/docs/api'],
  rotate: {
    steps: 'Delete the key on the API credentials page of Mailsac, then create one.',
    url: 'https://mailsac.com/v2/credentials',
  },
  examples: [sample`<mailsac><token>${secret}</token></mailsac>`, sample`export MAILSAC_API_KEY="${secret}"`],
  lookalikes: [
    sample`<mailsac><token>k_${alphanumeric(35)}</token></mailsac>`,
    sample`mailsac_key = "${'a'.repeat(42)}"`,
  ],
};
