import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const iexcloudSecretToken: Rule = {
  id: 'iexcloud-secret-token',
  name: 'IEX Cloud token',
  provider: 'iexcloud',
  kind: 'provider',
  description: 'Queried market data on the owner\'s credits; IEX Cloud closed in August 2024, IEX\'s own APIs go on.',
  severity: 'low',
  keywords: ['sk_', 'pk_', 'Tsk_', 'Tpk_'],
  pattern: token`${oneOf('sk', 'pk', 'Tsk', 'Tpk')}_${hexadecimal(32)}`,
  references: ['https://iexcloud.io/docs/api-basics/authentication'],
  rotate: { steps: 'The service is closed; delete the value, and roll the token in the console where it belongs to an API that goes on.', url: 'https://iexcloud.io/console/tokens' },
  examples: [
    sample`https://cloud.iexapis.com/stable/stock/aapl/quote?token=${oneOf('sk', 'pk', 'Tsk', 'Tpk')}_${hexadecimal(32)}`,
    sample`IEX_TOKEN=${oneOf('sk', 'pk', 'Tsk', 'Tpk')}_${hexadecimal(32)}`,
  ],
  lookalikes: [sample`IEX_TOKEN=${oneOf('sk', 'pk', 'Tsk', 'Tpk')}_${hexadecimal(31)}`, sample`iexcloud:\n  token: <insert token>\n`],
};
