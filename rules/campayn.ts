import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const campaynApiKey: Rule = {
  id: 'campayn-api-key',
  name: 'Campayn API key',
  provider: 'campayn',
  kind: 'context',
  description: 'Reads and changes contact lists and sends campaigns to them.',
  severity: 'medium',
  keywords: ['campayn'],
  pattern: assigned({ names: ['campayn'], value: lowerAlphanumeric(64) }),
  references: ['https://github.com/nebojsac/Campayn-API'],
  rotate: { steps: 'Generate a new API key on the Campayn settings page.', url: 'https://campayn.com/' },
  examples: [
    sample`private static final String CAMPAYN_KEY = "${lowerAlphanumeric(64)}";`,
    sample`const campaynToken = '${lowerAlphanumeric(64)}';`,
  ],
  lookalikes: [sample`const campaynToken = '${lowerAlphanumeric(63)}';`, sample`CAMPAYN_API_KEY=YOUR_CAMPAYN_API_KEY`],
};
