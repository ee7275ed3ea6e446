import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const intersellerApiKey: Rule = {
  id: 'interseller-api-key',
  name: 'Interseller API key',
  provider: 'interseller',
  kind: 'context',
  description: 'Reads and changes contacts and e-mail sequences of its owner.',
  severity: 'medium',
  keywords: ['interseller'],
  pattern: assigned({ names: ['interseller'], value: secret }),
  references: ['https://interseller.readme.io/reference/authentication'],
  rotate: {
    steps: 'Generate a new API key on the API page of Interseller; the old one ends.',
    url: 'https://app.interseller.io/api',
  },
  examples: [sample`[interseller]\nkey = ${secret}`, sample`interseller_token = "${secret}"`],
  lookalikes: [
    sample`interseller_token = "${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}"`,
    sample`"interseller": {"apiKey": "${'0'.repeat(36)}"}`,
  ],
};
