import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const codequiryApiKey: Rule = {
  id: 'codequiry-api-key',
  name: 'Codequiry API key',
  provider: 'codequiry',
  kind: 'context',
  description: "Runs plagiarism checks on the owner's credits and reads the code submitted to them.",
  severity: 'medium',
  keywords: ['codequiry'],
  pattern: assigned({ names: ['codequiry'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://codequiry.com/usage/api'],
  rotate: { steps: 'Regenerate the API key on the Codequiry dashboard.', url: 'https://dashboard.codequiry.com/' },
  examples: [
    sample`"codequiry": {"apiKey": "${alphanumeric(64)}"}`,
    sample`curl https://codequiry.com/api/v1/account -H "apikey: ${alphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`curl https://codequiry.com/api/v1/account -H "apikey: ${alphanumeric(63)}"`,
    sample`codequiry_key = "${'a'.repeat(64)}"`,
  ],
};
