import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(48), alphanumeric(48));
const rotate: Rotation = {
  steps: 'Regenerate the access token in the Restpack console.',
  url: 'https://restpack.io/console',
};

/** Each of the services has tokens of its own. */
const ofService = (provider: string, name: string, references: readonly string[]) =>
  ({
    id: `${provider}-token`,
    name: `Restpack ${name} access token`,
    provider: 'restpack',
    kind: 'context',
    severity: 'low',
    references,
    rotate,
  }) as const;

export const restpackHtmlToPdfToken: Rule = {
  ...ofService('restpack-html-to-pdf-api', 'HTML to PDF', ['https://restpack.io/html2pdf/docs']),
  description: "Makes PDF files on the owner's plan.",
  ...named({ names: ['restpack html', 'restpackhtmltopdf'], value }),
  examples: [
    sample`<add key="RestpackhtmltopdfApiKey" value="${alphanumeric(48)}" />`,
    sample`RESTPACK_HTML_TO_PDF_TOKEN=${alphanumeric(48)}`,
  ],
  lookalikes: [
    sample`RESTPACKHTMLTOPDF_API_KEY=YOUR_RESTPACKHTMLTOPDF_API_KEY`,
    sample`RESTPACK_HTML_TO_PDF_TOKEN=${alphanumeric(47)}`,
  ],
};

export const restpackScreenshotToken: Rule = {
  ...ofService('restpack-screenshot-api', 'screenshot', ['https://restpack.io/screenshot/docs']),
  description: "Makes screenshots on the owner's plan.",
  ...named({ names: ['restpack screenshot'], value }),
  examples: [
    sample`RESTPACK_SCREENSHOT_API_KEY=${alphanumeric(48)}`,
    sample`restpackScreenshotToken: '${alphanumeric(48)}'`,
  ],
  lookalikes: [
    sample`RESTPACK_SCREENSHOT_API_KEY=${alphanumeric(47)}`,
    sample`RESTPACK_SCREENSHOT_API_KEY=YOUR_RESTPACK_API_KEY`,
  ],
};

export const restpackAccessToken: Rule = {
  id: 'restpack-access-token',
  name: 'Restpack access token',
  provider: 'restpack',
  kind: 'context',
  description: "Makes screenshots and PDF files on the owner's plan.",
  severity: 'low',
  ...named({
    names: [
      'restpack.io',
      'restpack access',
      'restpack api',
      'restpack key',
      'restpack token',
      'restpack secret',
      'restpack private',
    ],
    value,
  }),
  references: ['https://restpack.io/html2pdf/docs'],
  rotate,
  examples: [
    sample`RESTPACK_ACCESS_TOKEN=${alphanumeric(48)}`,
    sample`https://restpack.io/api/html2pdf/v7/convert?access_token=${alphanumeric(48)}`,
  ],
  lookalikes: [
    sample`https://restpack.io/api/html2pdf/v7/convert?access_token=${alphanumeric(47)}`,
    sample`RESTPACKHTMLTOPDF_API_KEY=YOUR_RESTPACKHTMLTOPDF_API_KEY`,
  ],
};
