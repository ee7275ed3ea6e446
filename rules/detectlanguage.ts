import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const detectlanguageApiKey: Rule = {
  id: 'detectlanguage-api-key',
  name: 'Detect Language API key',
  provider: 'detectlanguage',
  kind: 'context',
  description: "Detects languages on the owner's plan.",
  severity: 'low',
  keywords: ['detectlanguage', 'detect_language', 'detect-language', 'detect.language', 'detect language'],
  pattern: assigned({ names: ['detectlanguage', 'detect language'], value: loosely(hexadecimal(32)) }),
  references: ['https://detectlanguage.com/documentation'],
  rotate: {
    steps: 'Reset the key under Private, API keys, of Detect Language.',
    url: 'https://detectlanguage.com/private',
  },
  examples: [
    sample`private static final String DETECTLANGUAGE_KEY = "${hexadecimal(32)}";`,
    sample`DetectLanguage.api_key = "${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`DetectLanguage.api_key = "${hexadecimal(31)}"`, sample`DETECTLANGUAGE_TOKEN=changeme`],
};
