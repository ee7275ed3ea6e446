import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(96);

export const creatomateApiKey: Rule = {
  id: 'creatomate-api-key',
  name: 'Creatomate API key',
  provider: 'creatomate',
  kind: 'context',
  description: 'Renders videos on the credits of the project.',
  severity: 'medium',
  ...named({ names: ['creatomate'], value: key }),
  references: ['https://www.creatomate.com/docs/api/rest-api/authentication'],
  rotate: { steps: 'Rotate the key in the settings of the project.', url: 'https://creatomate.com/projects' },
  examples: [
    sample`CREATOMATE_API_KEY=${key}`,
    sample`curl https://api.creatomate.com/v1/renders -H 'Authorization: Bearer ${key}'`,
  ],
  lookalikes: [sample`CREATOMATE_API_KEY=${hexadecimal(95)}`, sample`CREATOMATE_API_KEY=your-key`],
};
