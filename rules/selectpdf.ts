import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const selectpdfApiKey: Rule = {
  id: 'selectpdf-api-key',
  name: 'SelectPdf API key',
  provider: 'selectpdf',
  kind: 'context',
  description: "Turns pages into PDF files on the owner's conversions.",
  severity: 'low',
  keywords: ['selectpdf', 'select_pdf', 'select-pdf', 'select.pdf', 'select pdf'],
  pattern: assigned({ names: ['selectpdf', 'select pdf'], value: loosely(uuid()) }),
  references: ['https://selectpdf.com/html-to-pdf-api/'],
  rotate: { steps: "Ask SelectPdf's support to replace the key.", url: 'https://selectpdf.com/account/' },
  examples: [
    sample`<selectpdf><token>${uuid()}</token></selectpdf>`,
    sample`https://selectpdf.com/api2/convert/?key=${uuid()}`,
  ],
  lookalikes: [
    sample`<selectpdf><token>${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}</token></selectpdf>`,
    sample`selectpdf:\n  token: <insert token>\n`,
  ],
};
