import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const html2pdfApiKey: Rule = {
  id: 'html2pdf-api-key',
  name: 'html2pdf.app API key',
  provider: 'html2pdf',
  kind: 'context',
  description: "Turns pages into PDF files on the owner's credits.",
  severity: 'low',
  keywords: ['html2pdf'],
  pattern: assigned({ names: ['html2pdf'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://html2pdf.app/documentation/'],
  rotate: { steps: 'Renew the API key on the html2pdf.app dashboard.', url: 'https://dash.html2pdf.app/' },
  examples: [
    sample`private static final String HTML2PDF_KEY = "${alphanumeric(64)}";`,
    sample`https://api.html2pdf.app/v1/generate?apiKey=${alphanumeric(64)}`,
  ],
  lookalikes: [
    sample`https://api.html2pdf.app/v1/generate?apiKey=${alphanumeric(63)}`,
    sample`"html2pdf": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
