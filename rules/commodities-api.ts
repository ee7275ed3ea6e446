import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://commodities-api.com/documentation';
const key = lowerAlphanumeric(60);

export const commoditiesApiKey: Rule = {
  id: 'commodities-api-key',
  name: 'Commodities-API access key',
  provider: 'commodities-api',
  kind: 'context',
  description: "Reads prices on the owner's quota and bill.",
  severity: 'low',
  ...named({
    names: ['commodities api', 'commodity api', 'commodities'],
    value: sequence(key, digitInLast(60)),
    reach: 90,
  }),
  references: [docs],
  rotate: {
    steps: 'Reset the access key in the dashboard and put the new one in place.',
    url: 'https://commodities-api.com/dashboard',
  },
  examples: [
    sample`COMMODITIES_API_KEY=${key}`,
    sample`https://commodities-api.com/api/latest?access_key=${key}&base=USD`,
    sample`commoditiesApi:\n  accessKey: ${key}`,
  ],
  lookalikes: [sample`COMMODITIES_API_KEY=${lowerAlphanumeric(59)}`, sample`COMMODITIES_API_KEY=${'x'.repeat(60)}`],
};
