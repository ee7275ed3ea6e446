import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const eraserApiKey: Rule = {
  id: 'eraser-api-key',
  name: 'Eraser API token',
  provider: 'eraser',
  kind: 'context',
  description: "Renders diagrams and reads files of the team on the owner's plan.",
  severity: 'medium',
  keywords: ['eraser'],
  pattern: assigned({
    names: ['eraser'],
    value: sequence(digitWithin(20), alphanumeric(20)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'token'],
  }),
  references: ['https://docs.eraser.io/reference/api-token'],
  rotate: {
    steps: 'Delete the token in the team settings of Eraser under API tokens, then create a new one.',
    url: 'https://app.eraser.io/settings',
  },
  examples: [sample`ERASER_API_TOKEN=${alphanumeric(20)}`, sample`eraser:\n  apiKey: "${alphanumeric(20)}"`],
  lookalikes: [sample`ERASER_API_TOKEN=${alphanumeric(19)}`, sample`eraser_key = "${'a'.repeat(20)}"`],
};
