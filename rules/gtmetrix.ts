import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gtmetrixApiKey: Rule = {
  id: 'gtmetrix-api-key',
  name: 'GTmetrix API key',
  provider: 'gtmetrix',
  kind: 'context',
  description: "Tests pages on the owner's credits and reads the reports.",
  severity: 'low',
  keywords: ['gtmetrix', 'gt_metrix', 'gt-metrix', 'gt.metrix', 'gt metrix'],
  pattern: assigned({ names: ['gtmetrix', 'gt metrix'], value: hexadecimal(32) }),
  references: ['https://gtmetrix.com/api/docs/2.0/'],
  rotate: {
    steps: 'Generate a new key in the API section of the GTmetrix account.',
    url: 'https://gtmetrix.com/dashboard/account',
  },
  examples: [
    sample`"GTMETRIX_ACCESS_TOKEN": "${hexadecimal(32)}",`,
    sample`curl https://gtmetrix.com/api/2.0/tests -H "api-key: ${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`"GTMETRIX_ACCESS_TOKEN": "${hexadecimal(31)}",`,
    sample`gtmetrixApiKey = process.env.GTMETRIX_API_KEY`,
  ],
};
