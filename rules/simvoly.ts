import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const simvolyApiKey: Rule = {
  id: 'simvoly-api-key',
  name: 'Simvoly API key',
  provider: 'simvoly',
  kind: 'context',
  description: 'Reads and changes the websites and members of the white-label account.',
  severity: 'medium',
  keywords: ['simvoly'],
  pattern: assigned({ names: ['simvoly'], value: lowerAlphanumeric(33) }),
  references: ['https://simvoly.com/white-label'],
  rotate: { steps: 'Ask Simvoly to replace the key in the white-label panel.', url: 'https://simvoly.com/' },
  examples: [
    sample`export SIMVOLY_API_KEY="${lowerAlphanumeric(33)}"`,
    sample`simvoly.api.key=${lowerAlphanumeric(33)}`,
  ],
  lookalikes: [sample`simvoly.api.key=${lowerAlphanumeric(32)}`, sample`"simvoly": {"apiKey": "${'0'.repeat(33)}"}`],
};
