import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), lowerAlphanumeric(32));

export const zerodhaApiSecret: Rule = {
  id: 'zerodha-api-secret',
  name: 'Zerodha Kite Connect API secret',
  provider: 'zerodha',
  kind: 'context',
  description: 'With a session it trades for the clients of the app.',
  severity: 'critical',
  ...named({
    names: ['zerodha', 'kiteconnect', 'kite_api_secret', 'kiteapisecret'],
    value,
    words: ['secret', 'key', 'token'],
  }),
  references: ['https://kite.trade/docs/connect/v3/user/'],
  rotate: { steps: 'Regenerate the secret on the page of the app.', url: 'https://developers.kite.trade/apps' },
  examples: [sample`KITE_API_SECRET=${value}`, sample`zerodhaApiSecret: '${value}'`],
  lookalikes: [
    sample`ZERODHA_API_SECRET=${lowerAlphanumeric(31)}`,
    sample`ZERODHA_API_SECRET=your-zerodha-api-secret-here`,
  ],
};
