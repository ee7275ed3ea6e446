import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ritekitClientId: Rule = {
  id: 'ritekit-client-id',
  name: 'RiteKit client ID or secret',
  provider: 'ritekit',
  kind: 'context',
  description: "Calls the hashtag and link APIs on the owner's credits.",
  severity: 'low',
  keywords: ['ritekit', 'rite_kit', 'rite-kit', 'rite.kit', 'rite kit'],
  pattern: assigned({ names: ['ritekit', 'rite kit'], value: sequence(digitWithin(44), lowerAlphanumeric(44)) }),
  references: ['https://documenter.getpostman.com/view/2010712/SzS7Qku5'],
  rotate: {
    steps: 'Reset the credentials on the RiteKit developer dashboard.',
    url: 'https://ritekit.com/developer/dashboard',
  },
  examples: [
    sample`https://api.ritekit.com/v1/stats?client_id=${hexadecimal(44)}&access=1`,
    sample`RITEKIT_TOKEN=${hexadecimal(44)}`,
  ],
  lookalikes: [sample`RITEKIT_TOKEN=${hexadecimal(43)}`, sample`"ritekit": {"apiKey": "${'0'.repeat(44)}"}`],
};
