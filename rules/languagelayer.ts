import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const languagelayerAccessKey: Rule = {
  id: 'languagelayer-access-key',
  name: 'languagelayer access key',
  provider: 'languagelayer',
  kind: 'context',
  description: "Detects languages on the owner's monthly requests.",
  severity: 'low',
  keywords: ['languagelayer', 'language_layer', 'language-layer', 'language.layer', 'language layer'],
  pattern: assigned({ names: ['languagelayer', 'language layer'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://languagelayer.com/documentation'],
  rotate: { steps: 'Reset the access key on the languagelayer dashboard.', url: 'https://languagelayer.com/dashboard' },
  examples: [
    sample`private static final String LANGUAGELAYER_KEY = "${lowerAlphanumeric(32)}";`,
    sample`http://api.languagelayer.com/detect?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`http://api.languagelayer.com/detect?access_key=${lowerAlphanumeric(31)}`,
    sample`"languagelayer": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
