import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const apitemplateApiKey: Rule = {
  id: 'apitemplate-api-key',
  name: 'APITemplate.io API key',
  provider: 'apitemplate',
  kind: 'context',
  description: "Makes documents and images on the owner's plan and reads the templates.",
  severity: 'low',
  keywords: ['apitemplate', 'api_template', 'api-template', 'api.template', 'api template'],
  pattern: assigned({ names: ['apitemplate', 'api template'], value: sequence(digitWithin(39), alphanumeric(39)) }),
  references: ['https://apitemplate.io/apiv2/'],
  rotate: {
    steps: 'Reset the API key under API integration in the APITemplate.io console.',
    url: 'https://app.apitemplate.io/accounts/profile/',
  },
  examples: [
    sample`define('APITEMPLATE_API_KEY', '${alphanumeric(39)}');`,
    sample`curl https://rest.apitemplate.io/v2/ -H "X-API-KEY: ${alphanumeric(39)}"`,
  ],
  lookalikes: [
    sample`define('APITEMPLATE_API_KEY', '${alphanumeric(38)}');`,
    sample`APITEMPLATE_API_KEY=YOUR_APITEMPLATE_API_KEY`,
  ],
};
