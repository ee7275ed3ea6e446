import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const marketstackAccessKey: Rule = {
  id: 'marketstack-access-key',
  name: 'marketstack access key',
  provider: 'marketstack',
  kind: 'context',
  description: "Queries market data on the owner's monthly requests.",
  severity: 'low',
  keywords: ['marketstack', 'market_stack', 'market-stack', 'market.stack', 'market stack'],
  pattern: assigned({ names: ['marketstack', 'market stack'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://marketstack.com/documentation'],
  rotate: { steps: 'Reset the access key on the marketstack dashboard.', url: 'https://marketstack.com/dashboard' },
  examples: [
    sample`marketstack_token = "${lowerAlphanumeric(32)}"`,
    sample`http://api.marketstack.com/v1/eod?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`marketstack_token = "${lowerAlphanumeric(31)}"`,
    sample`marketstackApiKey = process.env.MARKETSTACK_API_KEY`,
  ],
};
