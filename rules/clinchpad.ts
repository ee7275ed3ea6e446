import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clinchpadApiKey: Rule = {
  id: 'clinchpad-api-key',
  name: 'ClinchPad API key',
  provider: 'clinchpad',
  kind: 'context',
  description: 'Reads and changes leads and contacts of the team.',
  severity: 'medium',
  keywords: ['clinchpad'],
  pattern: assigned({ names: ['clinchpad'], value: lowerAlphanumeric(32) }),
  references: ['https://clinchpad.com/api/docs/'],
  rotate: { steps: 'Reset the key under Settings, API, of ClinchPad.', url: 'https://clinchpad.com/' },
  examples: [
    sample`define('CLINCHPAD_API_KEY', '${lowerAlphanumeric(32)}');`,
    sample`[clinchpad]\nkey = ${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`define('CLINCHPAD_API_KEY', '${lowerAlphanumeric(31)}');`,
    sample`CLINCHPAD_API_KEY=xxxxxxxx-your-key`,
  ],
};
