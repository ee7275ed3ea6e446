import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bamboohrApiKey: Rule = {
  id: 'bamboohr-api-key',
  name: 'BambooHR API key',
  provider: 'bamboohr',
  kind: 'context',
  description: 'Reads and changes what its owner may see of employees.',
  severity: 'critical',
  ...named({ names: ['bamboo hr'], value: hexadecimal(40) }),
  references: ['https://documentation.bamboohr.com/docs/getting-started'],
  rotate: {
    steps: 'Delete the API key of its owner, then create a new one for a user who may see less.',
    url: 'https://documentation.bamboohr.com/docs/getting-started',
  },
  examples: [
    sample`BAMBOOHR_API_KEY=${hexadecimal(40)}`,
    sample`bamboohr:\n  subdomain: acme\n  api_key: '${hexadecimal(40)}'`,
  ],
  lookalikes: [sample`BAMBOOHR_API_KEY=${hexadecimal(36)}`, sample`BAMBOOHR_SUBDOMAIN=acme`],
};
