import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tradierAccessToken: Rule = {
  id: 'tradier-access-token',
  name: 'Tradier access token',
  provider: 'tradier',
  kind: 'context',
  description: "Trades on its owner's brokerage accounts and reads balances and positions.",
  severity: 'critical',
  keywords: ['tradier'],
  pattern: assigned({ names: ['tradier'], value: sequence(digitWithin(28), alphanumeric(28)) }),
  references: ['https://documentation.tradier.com/brokerage-api/overview/authentication'],
  rotate: {
    steps: 'Regenerate the token on the API page of the Tradier dashboard and look at the orders since.',
    url: 'https://dash.tradier.com/settings/api',
  },
  examples: [
    sample`| tradier | API key | ${alphanumeric(28)} |`,
    sample`curl https://api.tradier.com/v1/ -H "Authorization: Bearer ${alphanumeric(28)}"`,
  ],
  lookalikes: [
    sample`curl https://api.tradier.com/v1/ -H "Authorization: Bearer ${alphanumeric(27)}"`,
    sample`TRADIER_API_KEY=YOUR_TRADIER_API_KEY`,
  ],
};
