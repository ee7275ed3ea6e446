import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitgetApiSecret: Rule = {
  id: 'bitget-api-secret',
  name: 'Bitget API key or secret',
  provider: 'bitget',
  kind: 'context',
  description: 'Signs orders and, where it may, withdrawals, with its passphrase.',
  severity: 'critical',
  ...named({ names: ['bitget'], value: { ...hexadecimal(64), source: '(?:bg_[0-9a-f]{32}|[0-9a-f]{64})' } }),
  references: ['https://www.bitget.com/api-doc/common/quick-start'],
  rotate: {
    steps:
      'Delete the API key in the account settings, look through orders and withdrawals, then create one with allowed addresses.',
    url: 'https://www.bitget.com/account/newapi',
  },
  examples: [
    sample`BITGET_SECRET_KEY=${hexadecimal(64)}`,
    sample`bitget = ccxt.bitget({'apiKey': 'bg_${hexadecimal(32)}'})`,
  ],
  lookalikes: [sample`BITGET_SECRET_KEY=${hexadecimal(60)}`, sample`BITGET_SYMBOL=BTCUSDT`],
};
