import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(40), alphanumeric(40));

export const upbitApiKey: Rule = {
  id: 'upbit-api-key',
  name: 'Upbit access or secret key',
  provider: 'upbit',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['upbit'], value }),
  references: ['https://docs.upbit.com/kr/reference/auth'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://upbit.com/mypage/open_api_management',
  },
  examples: [sample`UPBIT_API_KEY=${value}`, sample`const upbitApiKey = '${value}';`],
  lookalikes: [sample`UPBIT_API_KEY=${alphanumeric(39)}`, sample`UPBIT_API_KEY=your-upbit-api-key-here`],
};
