import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const birdeyeApiKey: Rule = {
  id: 'birdeye-api-key',
  name: 'Birdeye API key',
  provider: 'birdeye',
  kind: 'context',
  description: 'Queries prices and trades of tokens on the plan of the account.',
  severity: 'low',
  ...named({ names: ['birdeye'], value: key }),
  references: ['https://docs.birdeye.so/docs/authentication-api-keys'],
  rotate: {
    steps: 'Delete the key on the Security page of the dashboard, then create one.',
    url: 'https://bds.birdeye.so/user/security',
  },
  examples: [sample`BIRDEYE_API_KEY=${key}`, sample`const BIRDEYE_HEADERS = { 'X-API-KEY': '${key}' };`],
  lookalikes: [sample`BIRDEYE_API_KEY=${hexadecimal(31)}`, sample`BIRDEYE_API_KEY=your-key`],
};
