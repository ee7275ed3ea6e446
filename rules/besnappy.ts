import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const besnappyApiKey: Rule = {
  id: 'besnappy-api-key',
  name: 'Snappy API key',
  provider: 'besnappy',
  kind: 'context',
  description: "Reads and answers the customers' tickets of the account.",
  severity: 'medium',
  keywords: ['besnappy'],
  pattern: assigned({ names: ['besnappy'], value: loosely(hexadecimal(64)) }),
  references: ['https://github.com/BeSnappy/api-docs'],
  rotate: {
    steps: 'Delete the key on the account page of Snappy, then create a new one.',
    url: 'https://app.besnappy.com/',
  },
  examples: [
    sample`besnappy.api.key=${hexadecimal(64)}`,
    sample`curl https://app.besnappy.com/api/v1/ -H "token: ${hexadecimal(64)}"`,
  ],
  lookalikes: [sample`besnappy.api.key=${hexadecimal(63)}`, sample`BESNAPPY_API_KEY=xxxxxxxx-your-key`],
};
