import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bittrexApiSecret: Rule = {
  id: 'bittrex-api-secret',
  name: 'Bittrex API key or secret',
  provider: 'bittrex',
  kind: 'context',
  description:
    'Signed requests traded and withdrew what the key was allowed to; the exchange closed at the end of 2023.',
  severity: 'high',
  keywords: ['bittrex'],
  pattern: assigned({ names: ['bittrex'], value: hexadecimal(32) }),
  references: ['https://bittrex.github.io/api/v3'],
  rotate: {
    steps: 'The exchange is closed and its keys are dead; delete the value, and change it where it was used elsewhere.',
    url: 'https://bittrexglobal.com/',
  },
  examples: [
    sample`--set bittrex.apiKey=${hexadecimal(32)}`,
    sample`Bittrex(api_key=key, bittrex_secret='${hexadecimal(32)}')`,
  ],
  lookalikes: [
    sample`Bittrex(api_key=key, bittrex_secret='${hexadecimal(31)}')`,
    sample`BITTREX_API_KEY=xxxxxxxx-your-key`,
  ],
};
