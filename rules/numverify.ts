import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const numverifyAccessKey: Rule = {
  id: 'numverify-access-key',
  name: 'numverify access key',
  provider: 'numverify',
  kind: 'context',
  description: "Looks up phone numbers on the owner's monthly requests.",
  severity: 'low',
  keywords: ['numverify', 'num_verify', 'num-verify', 'num.verify', 'num verify'],
  pattern: assigned({ names: ['numverify', 'num verify'], value: lowerAlphanumeric(32) }),
  references: ['https://numverify.com/documentation'],
  rotate: { steps: 'Reset the access key on the numverify dashboard.', url: 'https://numverify.com/dashboard' },
  examples: [
    sample`"numverify": {"apiKey": "${lowerAlphanumeric(32)}"}`,
    sample`ENV NUMVERIFY_KEY=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`ENV NUMVERIFY_KEY=${lowerAlphanumeric(31)}`, sample`NUMVERIFY_API_KEY=YOUR_NUMVERIFY_API_KEY`],
};
