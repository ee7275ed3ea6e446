import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const zeroExApiKey: Rule = {
  id: '0x-api-key',
  name: '0x API key',
  provider: '0x',
  kind: 'context',
  description: 'Gets prices and quotes of swaps on the plan of the account.',
  severity: 'low',
  ...named({
    names: ['0x-api-key', '0x_api_key', 'zero_ex', 'zeroex', 'api.0x.org'],
    value: key,
    words: ['key', 'api'],
  }),
  references: ['https://0x.org/docs/introduction/getting-started'],
  rotate: { steps: 'Delete the key in the dashboard, then create one.', url: 'https://dashboard.0x.org/' },
  examples: [sample`ZERO_EX_API_KEY=${key}`, sample`zeroex:\n  api_key: ${key}\n`],
  lookalikes: [sample`ZERO_EX_API_KEY=${hexadecimal(31)}`, sample`0X_API_KEY=your-key`],
};
