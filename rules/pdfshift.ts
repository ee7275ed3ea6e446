import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.pdfshift.io/#authentication';
const apiKey = sequence('sk_', lowerAlphanumeric(40));

export const pdfshiftApiKey: Rule = {
  id: 'pdfshift-api-key',
  name: 'PDFShift API key',
  provider: 'pdfshift',
  kind: 'context',
  description: "Turns pages into PDF files on the owner's credits.",
  severity: 'low',
  keywords: ['pdfshift'],
  pattern: assigned({ names: ['pdfshift'], value: apiKey }),
  references: [docs],
  rotate: { steps: 'Regenerate the key on the account page of PDFShift.', url: 'https://app.pdfshift.io/dashboard' },
  examples: [sample`let pdfshiftApiKey: &str = "${apiKey}";`, sample`PDFSHIFT_API_KEY=${apiKey}`],
  lookalikes: [sample`let pdfshiftApiKey: &str = "sk_${hexadecimal(39)}";`, sample`pdfshift_key = "${'a'.repeat(43)}"`],
};

export const pdfshiftLegacyApiKey: Rule = {
  id: 'pdfshift-legacy-api-key',
  name: 'PDFShift API key (legacy)',
  provider: 'pdfshift',
  kind: 'context',
  description: "Turns pages into PDF files on the owner's credits.",
  severity: 'low',
  keywords: ['pdfshift', 'pdf_shift', 'pdf-shift', 'pdf.shift', 'pdf shift'],
  pattern: assigned({ names: ['pdfshift', 'pdf shift'], value: loosely(lowerAlphanumeric(32)) }),
  references: [docs],
  rotate: { steps: 'Regenerate the key on the account page of PDFShift.', url: 'https://app.pdfshift.io/dashboard' },
  examples: [
    sample`let pdfshiftApiKey: &str = "${hexadecimal(32)}";`,
    sample`<add key="PdfshiftApiKey" value="${hexadecimal(32)}" />`,
  ],
  lookalikes: [
    sample`let pdfshiftApiKey: &str = "${hexadecimal(31)}";`,
    sample`pdfshiftApiKey = process.env.PDFSHIFT_API_KEY`,
  ],
};
