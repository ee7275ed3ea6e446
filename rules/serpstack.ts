import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const serpstackAccessKey: Rule = {
  id: 'serpstack-access-key',
  name: 'serpstack access key',
  provider: 'serpstack',
  kind: 'context',
  description: "Queries search results on the owner's monthly requests.",
  severity: 'low',
  keywords: ['serpstack', 'serp_stack', 'serp-stack', 'serp.stack', 'serp stack'],
  pattern: assigned({ names: ['serpstack', 'serp stack'], value: lowerAlphanumeric(32) }),
  references: ['https://serpstack.com/documentation'],
  rotate: { steps: 'Reset the access key on the serpstack dashboard.', url: 'https://serpstack.com/dashboard' },
  examples: [
    sample`serpstack:\n  api_key: ${lowerAlphanumeric(32)}\n`,
    sample`http://api.serpstack.com/search?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`serpstack:\n  api_key: ${lowerAlphanumeric(31)}\n`, sample`serpstack_key = "${'a'.repeat(32)}"`],
};
