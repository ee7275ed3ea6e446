import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ipstackAccessKey: Rule = {
  id: 'ipstack-access-key',
  name: 'ipstack access key',
  provider: 'ipstack',
  kind: 'context',
  description: "Looks up addresses on the owner's monthly requests.",
  severity: 'low',
  keywords: ['ipstack'],
  pattern: assigned({ names: ['ipstack'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://ipstack.com/documentation'],
  rotate: {
    steps: 'Reset the access key on the ipstack dashboard, then replace it in the query strings that carry it.',
    url: 'https://ipstack.com/dashboard',
  },
  examples: [
    sample`export IPSTACK_API_KEY="${lowerAlphanumeric(32)}"`,
    sample`http://api.ipstack.com/check?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`http://api.ipstack.com/check?access_key=${lowerAlphanumeric(31)}`,
    sample`IPSTACK_API_KEY=YOUR_IPSTACK_API_KEY`,
  ],
};
