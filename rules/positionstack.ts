import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const positionstackAccessKey: Rule = {
  id: 'positionstack-access-key',
  name: 'positionstack access key',
  provider: 'positionstack',
  kind: 'context',
  description: "Geocodes on the owner's monthly requests.",
  severity: 'low',
  keywords: ['positionstack', 'position_stack', 'position-stack', 'position.stack', 'position stack'],
  pattern: assigned({ names: ['positionstack', 'position stack'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://positionstack.com/documentation'],
  rotate: { steps: 'Reset the access key on the positionstack dashboard.', url: 'https://positionstack.com/dashboard' },
  examples: [
    sample`PositionstackOptions { ApiKey = "${lowerAlphanumeric(32)}" }`,
    sample`http://api.positionstack.com/v1/forward?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`http://api.positionstack.com/v1/forward?access_key=${lowerAlphanumeric(31)}`,
    sample`POSITIONSTACK_API_KEY=YOUR_POSITIONSTACK_API_KEY`,
  ],
};
