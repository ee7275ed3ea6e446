import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const extractorapiApiKey: Rule = {
  id: 'extractorapi-api-key',
  name: 'Extractor API key',
  provider: 'extractorapi',
  kind: 'context',
  description: "Extracts articles on the owner's plan.",
  severity: 'low',
  keywords: ['extractorapi', 'extractor_api', 'extractor-api', 'extractor.api', 'extractor api'],
  pattern: assigned({ names: ['extractorapi', 'extractor api'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://extractorapi.com/documentation/'],
  rotate: {
    steps: 'Regenerate the API key on the Extractor API dashboard.',
    url: 'https://extractorapi.com/dashboard/',
  },
  examples: [
    sample`define('EXTRACTORAPI_API_KEY', '${alphanumeric(40)}');`,
    sample`https://extractorapi.com/api/v1/extractor?apikey=${alphanumeric(40)}`,
  ],
  lookalikes: [
    sample`define('EXTRACTORAPI_API_KEY', '${alphanumeric(39)}');`,
    sample`extractorapiApiKey = process.env.EXTRACTORAPI_API_KEY`,
  ],
};
