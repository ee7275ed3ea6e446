import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://pixabay.com/api/docs/';
const secret = characterSet('0-9a-z\\-', '0123456789abcdef', 32, 34);

export const pixabayApiKey: Rule = {
  id: 'pixabay-api-key',
  name: 'Pixabay API key',
  provider: 'pixabay',
  kind: 'context',
  description: "Searches images on the owner's limit.",
  severity: 'low',
  keywords: ['pixabay'],
  pattern: assigned({ names: ['pixabay'], value: secret }),
  references: [docs],
  rotate: { steps: 'Ask Pixabay for a new key, as the one on the API page belongs to the account.', url: docs },
  examples: [sample`define('PIXABAY_API_KEY', '${secret}');`, sample`https://pixabay.com/api/?key=${secret}&q=rome`],
  lookalikes: [
    sample`define('PIXABAY_API_KEY', '${characterSet('0-9a-z\\-', '0123456789abcdef', 31)}');`,
    sample`pixabay_key = "${'a'.repeat(34)}"`,
  ],
};
