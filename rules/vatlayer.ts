import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vatlayerAccessKey: Rule = {
  id: 'vatlayer-access-key',
  name: 'vatlayer access key',
  provider: 'vatlayer',
  kind: 'context',
  description: "Validates VAT numbers on the owner's monthly requests.",
  severity: 'low',
  keywords: ['vatlayer', 'vat_layer', 'vat-layer', 'vat.layer', 'vat layer'],
  pattern: assigned({ names: ['vatlayer', 'vat layer'], value: lowerAlphanumeric(32) }),
  references: ['https://vatlayer.com/documentation'],
  rotate: { steps: 'Reset the access key on the vatlayer dashboard.', url: 'https://vatlayer.com/dashboard' },
  examples: [
    sample`define('VATLAYER_API_KEY', '${lowerAlphanumeric(32)}');`,
    sample`[vatlayer]\nkey = ${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`define('VATLAYER_API_KEY', '${lowerAlphanumeric(31)}');`,
    sample`vatlayer_key = "${'a'.repeat(32)}"`,
  ],
};
