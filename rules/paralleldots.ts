import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paralleldotsApiKey: Rule = {
  id: 'paralleldots-api-key',
  name: 'ParallelDots API key',
  provider: 'paralleldots',
  kind: 'context',
  description: "Analyses texts on the owner's plan.",
  severity: 'low',
  keywords: ['paralleldots', 'parallel_dots', 'parallel-dots', 'parallel.dots', 'parallel dots'],
  pattern: assigned({ names: ['paralleldots', 'parallel dots'], value: sequence(digitWithin(43), alphanumeric(43)) }),
  references: ['https://www.paralleldots.com/text-analysis-apis'],
  rotate: { steps: 'Ask for a new key in the ParallelDots dashboard.', url: 'https://user.apis.paralleldots.com/' },
  examples: [
    sample`"paralleldots": {"apiKey": "${alphanumeric(43)}"}`,
    sample`ENV PARALLELDOTS_KEY=${alphanumeric(43)}`,
  ],
  lookalikes: [sample`ENV PARALLELDOTS_KEY=${alphanumeric(42)}`, sample`paralleldots_key = "${'a'.repeat(43)}"`],
};
