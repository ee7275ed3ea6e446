import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(78), alphanumeric(78, 92));

export const bingxApiKey: Rule = {
  id: 'bingx-api-key',
  name: 'BingX API key or secret',
  provider: 'bingx',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['bingx_api', 'bingx_secret', 'bingxapi', 'bingxsecret', 'bingx.com'], value }),
  references: ['https://bingx-api.github.io/docs/#/en-us/swapV2/authentication.html'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://bingx.com/en/accounts/api/',
  },
  examples: [sample`BINGX_API_KEY=${value}`, sample`const bingxApiKey = '${value}';`],
  lookalikes: [sample`BINGX_API_KEY=${alphanumeric(60)}`, sample`BINGX_API_KEY=your-bingx-api-key-here`],
};
