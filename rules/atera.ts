import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ateraApiKey: Rule = {
  id: 'atera-api-key',
  name: 'Atera API key',
  provider: 'atera',
  kind: 'context',
  description: 'Reads devices, customers and alerts of a managed service provider and changes its tickets.',
  severity: 'high',
  keywords: ['atera'],
  pattern: assigned({ names: ['atera'], value: lowerAlphanumeric(32) }),
  references: ['https://app.atera.com/apidocs'],
  rotate: {
    steps: 'Regenerate the API key under Admin, API, in Atera, and look at the audit log for its use.',
    url: 'https://app.atera.com/new/admin/api',
  },
  examples: [
    sample`private static final String ATERA_KEY = "${lowerAlphanumeric(32)}";`,
    sample`curl https://app.atera.com/api/v3/agents -H "X-API-KEY: ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://app.atera.com/api/v3/agents -H "X-API-KEY: ${lowerAlphanumeric(31)}"`,
    sample`ATERA_API_KEY=xxxxxxxx-your-key`,
  ],
};
