import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const knapsackproApiToken: Rule = {
  id: 'knapsackpro-api-token',
  name: 'Knapsack Pro API token',
  provider: 'knapsackpro',
  kind: 'context',
  description: 'Sends false test runs for the suite and reads how its files are split.',
  severity: 'low',
  keywords: ['knapsackpro', 'knapsack_pro', 'knapsack-pro', 'knapsack.pro', 'knapsack pro', 'knapsack'],
  pattern: assigned({ names: ['knapsackpro', 'knapsack pro', 'knapsack'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://docs.knapsackpro.com/api/'],
  rotate: {
    steps: "Delete the test suite's token on its settings page, then add one.",
    url: 'https://knapsackpro.com/dashboard',
  },
  examples: [
    sample`| knapsackpro | API key | ${lowerAlphanumeric(32)} |`,
    sample`KNAPSACK_PRO_TEST_SUITE_TOKEN_RSPEC=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`KNAPSACK_PRO_TEST_SUITE_TOKEN_RSPEC=${lowerAlphanumeric(31)}`,
    sample`knapsackpro_key = "${'a'.repeat(32)}"`,
  ],
};
