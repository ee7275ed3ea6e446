import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zepApiKey: Rule = {
  id: 'zep-api-key',
  name: 'Zep API key',
  provider: 'zep',
  kind: 'provider',
  description: 'Reads and changes what the agents of the project remember of their users.',
  severity: 'high',
  keywords: ['z_1dWlkIjoi'],
  // A token whose `eyJ` gave way to `z_`: the id of the project as JSON, then a signature.
  pattern: /(?<![0-9A-Za-z_-])(?<secret>z_1dWlkIjoi[0-9A-Za-z]{48}In0\.[\w-]{86})(?![0-9A-Za-z_-])/,
  references: ['https://help.getzep.com/projects'],
  rotate: {
    steps: 'Delete the key in the settings of the project, then create another and put it in place.',
    url: 'https://app.getzep.com/',
  },
  examples: [
    sample`ZEP_API_KEY=z_1dWlkIjoi${alphanumeric(48)}In0.${base64Url(86)}`,
    sample`client = Zep(api_key="z_1dWlkIjoi${alphanumeric(48)}In0.${base64Url(86)}")`,
  ],
  lookalikes: [sample`z_1dWlkIjoi${alphanumeric(48)}In0.${base64Url(40)}`, sample`ZEP_API_KEY=z_1dWlkIjoi...`],
};
