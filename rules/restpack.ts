import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const restpackAccessToken: Rule = {
  id: 'restpack-access-token',
  name: 'Restpack access token',
  provider: 'restpack',
  kind: 'context',
  description: 'Makes screenshots and PDF files on the owner\'s plan.',
  severity: 'low',
  keywords: ['restpackhtmltopdf', 'restpackscreenshot', 'restpack'],
  pattern: assigned({ names: ['restpackhtmltopdf', 'restpackscreenshot', 'restpack'], value: sequence(digitWithin(48), alphanumeric(48)) }),
  references: ['https://restpack.io/html2pdf/docs'],
  rotate: { steps: 'Regenerate the access token in the Restpack console.', url: 'https://restpack.io/console' },
  examples: [
    sample`<add key="RestpackhtmltopdfApiKey" value="${alphanumeric(48)}" />`,
    sample`https://restpack.io/api/html2pdf/v7/convert?access_token=${alphanumeric(48)}`,
  ],
  lookalikes: [
    sample`https://restpack.io/api/html2pdf/v7/convert?access_token=${alphanumeric(47)}`,
    sample`RESTPACKHTMLTOPDF_API_KEY=YOUR_RESTPACKHTMLTOPDF_API_KEY`,
  ],
};
