import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const aviationstackAccessKey: Rule = {
  id: 'aviationstack-access-key',
  name: 'aviationstack access key',
  provider: 'aviationstack',
  kind: 'context',
  description: "Queries flights on the owner's monthly requests.",
  severity: 'low',
  keywords: ['aviationstack', 'aviation_stack', 'aviation-stack', 'aviation.stack', 'aviation stack'],
  pattern: assigned({ names: ['aviationstack', 'aviation stack'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://aviationstack.com/documentation'],
  rotate: { steps: 'Reset the access key on the aviationstack dashboard.', url: 'https://aviationstack.com/dashboard' },
  examples: [
    sample`$aviationstackKey = "${lowerAlphanumeric(32)}";`,
    sample`http://api.aviationstack.com/v1/flights?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`http://api.aviationstack.com/v1/flights?access_key=${lowerAlphanumeric(31)}`,
    sample`AVIATIONSTACK_API_KEY=${'x'.repeat(32)}`,
  ],
};
