import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const defectdojoApiToken: Rule = {
  id: 'defectdojo-api-token',
  name: 'DefectDojo API token',
  provider: 'defectdojo',
  kind: 'context',
  description: 'Reads and changes findings and engagements with the rights of its user.',
  severity: 'high',
  ...named({ names: ['defectdojo', 'defect_dojo'], value: hexadecimal(40), words: ['token', 'key'] }),
  references: ['https://docs.defectdojo.com/automation/api/api-v2-docs/'],
  rotate: {
    steps: 'Generate another key on the API key page of the user and put it in place.',
    url: 'https://docs.defectdojo.com/automation/api/api-v2-docs/',
  },
  examples: [sample`DEFECTDOJO_API_TOKEN=${hexadecimal(40)}`, sample`defectdojo_api_key: ${hexadecimal(40)}`],
  lookalikes: [sample`DEFECTDOJO_API_TOKEN=${hexadecimal(20)}`, sample`DEFECTDOJO_URL=https://dojo.acme.dev`],
};
