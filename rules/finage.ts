import type { Rule } from '../src/model/rule.ts';
import { token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const finageApiKey: Rule = {
  id: 'finage-api-key',
  name: 'Finage API key',
  provider: 'finage',
  kind: 'provider',
  description: 'Queries market data on the owner\'s plan.',
  severity: 'low',
  keywords: ['API_KEY'],
  pattern: token`API_KEY${upperAlphanumeric(32)}`,
  references: ['https://finage.co.uk/docs/api/getting-started'],
  rotate: { steps: 'Regenerate the key on the Finage dashboard.', url: 'https://moon.finage.co.uk/' },
  examples: [
    sample`let finageApiKey: &str = "API_KEY${upperAlphanumeric(32)}";`,
    sample`https://api.finage.co.uk/last/stock/AAPL?apikey=API_KEY${upperAlphanumeric(32)}`,
  ],
  lookalikes: [sample`let finageApiKey: &str = "API_KEY${upperAlphanumeric(31)}";`, sample`FINAGE_API_KEY=xxxxxxxx-your-key`],
};
