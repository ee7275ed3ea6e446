import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pdflayerAccessKey: Rule = {
  id: 'pdflayer-access-key',
  name: 'pdflayer access key',
  provider: 'pdflayer',
  kind: 'context',
  description: "Turns pages into PDF files on the owner's plan.",
  severity: 'low',
  keywords: ['pdflayer', 'pdf_layer', 'pdf-layer', 'pdf.layer', 'pdf layer'],
  pattern: assigned({ names: ['pdflayer', 'pdf layer'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://pdflayer.com/documentation'],
  rotate: {
    steps: 'Reset the access key on the pdflayer dashboard, then replace it where documents are made.',
    url: 'https://pdflayer.com/dashboard',
  },
  examples: [
    sample`<add key="PdflayerApiKey" value="${lowerAlphanumeric(32)}" />`,
    sample`https://api.pdflayer.com/api/convert?access_key=${lowerAlphanumeric(32)}&document_url=https://acme.test`,
  ],
  lookalikes: [
    sample`https://api.pdflayer.com/api/convert?access_key=${lowerAlphanumeric(31)}&document_url=https://acme.test`,
    sample`PDFLAYER_API_KEY=xxxxxxxx-your-key`,
  ],
};
