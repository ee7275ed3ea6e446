import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dyspatchApiKey: Rule = {
  id: 'dyspatch-api-key',
  name: 'Dyspatch API key',
  provider: 'dyspatch',
  kind: 'context',
  description: 'Reads the templates and drafts of the organization.',
  severity: 'medium',
  keywords: ['dyspatch'],
  pattern: assigned({ names: ['dyspatch'], value: upperAlphanumeric(52) }),
  references: ['https://docs.dyspatch.io/api/'],
  rotate: {
    steps: 'Delete the key under Account, API keys, of Dyspatch, then create one.',
    url: 'https://app.dyspatch.io/',
  },
  examples: [
    sample`dyspatch.api.key=${upperAlphanumeric(52)}`,
    sample`curl https://api.dyspatch.io/templates -H "Authorization: Bearer ${upperAlphanumeric(52)}"`,
  ],
  lookalikes: [sample`dyspatch.api.key=${upperAlphanumeric(51)}`, sample`dyspatch_key = "${'a'.repeat(52)}"`],
};
