import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bulbulApiKey: Rule = {
  id: 'bulbul-api-key',
  name: 'Bulbul API key',
  provider: 'bulbul',
  kind: 'context',
  description: 'Reads and changes contacts and deals of the account.',
  severity: 'medium',
  keywords: ['bulbul'],
  pattern: assigned({ names: ['bulbul'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://docs.bulbul.io/'],
  rotate: { steps: 'Regenerate the key in the integrations settings of Bulbul.', url: 'https://www.bulbul.io/' },
  examples: [
    sample`ENV BULBUL_KEY=${lowerAlphanumeric(32)}`,
    sample`private static final String BULBUL_KEY = "${lowerAlphanumeric(32)}";`,
  ],
  lookalikes: [sample`ENV BULBUL_KEY=${lowerAlphanumeric(31)}`, sample`BULBUL_API_KEY=${'x'.repeat(32)}`],
};
