import type { Rule } from '../src/model/rule.ts';
import { digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence('K', digits(14));

export const ocrSpaceApiKey: Rule = {
  id: 'ocr-space-api-key',
  name: 'OCR.space API key',
  provider: 'ocr-space',
  kind: 'context',
  description: "Reads texts in images on the account's quota.",
  severity: 'low',
  ...named({ names: ['ocr space', 'ocrspace', 'ocr.space'], value }),
  references: ['https://ocr.space/OCRAPI'],
  rotate: { steps: 'Ask for a new key at OCR.space and put it in place.', url: 'https://ocr.space/ocrapi' },
  examples: [sample`OCR_SPACE_API_KEY=${value}`, sample`const ocrSpaceApiKey = '${value}';`],
  lookalikes: [sample`OCR_SPACE_API_KEY=${digits(13)}`, sample`OCR_SPACE_API_KEY=your-ocr-space-api-key-here`],
};
