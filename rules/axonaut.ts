import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const axonautApiKey: Rule = {
  id: 'axonaut-api-key',
  name: 'Axonaut API key',
  provider: 'axonaut',
  kind: 'context',
  description: 'Reads and changes customers, invoices and expenses of the company.',
  severity: 'high',
  keywords: ['axonaut'],
  pattern: assigned({ names: ['axonaut'], value: lowerAlphanumeric(32) }),
  references: ['https://axonaut.com/api/v2/doc'],
  rotate: {
    steps: 'Generate a new API key under Configuration, API, in Axonaut; the old one ends.',
    url: 'https://axonaut.com/',
  },
  examples: [
    sample`ENV AXONAUT_KEY=${lowerAlphanumeric(32)}`,
    sample`curl https://axonaut.com/api/v2/companies -H "userApiKey: ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [sample`ENV AXONAUT_KEY=${lowerAlphanumeric(31)}`, sample`AXONAUT_TOKEN=changeme`],
};
