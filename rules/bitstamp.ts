import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitstampApiSecret: Rule = {
  id: 'bitstamp-api-secret',
  name: 'Bitstamp API secret',
  provider: 'bitstamp',
  kind: 'context',
  description: 'Signs orders and, where it may, withdrawals of the account.',
  severity: 'critical',
  ...named({ names: ['bitstamp'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://www.bitstamp.net/api/'],
  rotate: {
    steps:
      'Deactivate the API key in the settings, look through orders and withdrawals, then create one with allowed addresses.',
    url: 'https://www.bitstamp.net/settings/api/',
  },
  examples: [
    sample`BITSTAMP_API_SECRET=${alphanumeric(32)}`,
    sample`bitstamp:\n  uid: acme1234\n  secret: ${alphanumeric(32)}`,
  ],
  lookalikes: [sample`BITSTAMP_API_SECRET=${alphanumeric(28)}`, sample`BITSTAMP_PAIR=btceur`],
};
