import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(64), alphanumeric(64));

export const wazirxApiKey: Rule = {
  id: 'wazirx-api-key',
  name: 'WazirX API key',
  provider: 'wazirx',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['wazirx'], value }),
  references: ['https://docs.wazirx.com/#authentication'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://wazirx.com/settings/keys',
  },
  examples: [sample`WAZIRX_API_KEY=${value}`, sample`const wazirxApiKey = '${value}';`],
  lookalikes: [sample`WAZIRX_API_KEY=${alphanumeric(63)}`, sample`WAZIRX_API_KEY=your-wazirx-api-key-here`],
};
