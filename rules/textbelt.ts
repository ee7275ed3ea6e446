import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(hexadecimal(40), alphanumeric(24, 26));

export const textbeltKey: Rule = {
  id: 'textbelt-key',
  name: 'Textbelt key',
  provider: 'textbelt',
  kind: 'context',
  description: 'Sends text messages at the cost of its owner.',
  severity: 'medium',
  ...named({ names: ['textbelt'], value: key }),
  references: ['https://docs.textbelt.com/'],
  rotate: {
    steps: 'Ask support for a new key, and whether the balance can be moved to it.',
    url: 'https://textbelt.com/contact/',
  },
  examples: [sample`TEXTBELT_KEY=${key}`, sample`textbelt:\n  key: ${key}\n`],
  lookalikes: [sample`TEXTBELT_KEY=${hexadecimal(40)}`, sample`TEXTBELT_KEY=textbelt`],
};
