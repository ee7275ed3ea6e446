import type { Rule } from '../src/model/rule.ts';
import { assigned, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence('API_KEY', upperAlphanumeric(32));

export const finageApiKey: Rule = {
  id: 'finage-api-key',
  name: 'Finage API key',
  provider: 'finage',
  kind: 'context',
  description: "Queries market data on the owner's plan.",
  severity: 'low',
  keywords: ['finage'],
  pattern: assigned({ names: ['finage'], value: secret }),
  references: ['https://finage.co.uk/docs/api/getting-started'],
  rotate: { steps: 'Regenerate the key on the Finage dashboard.', url: 'https://moon.finage.co.uk/' },
  examples: [
    sample`let finageApiKey: &str = "${secret}";`,
    sample`https://api.finage.co.uk/last/stock/AAPL?apikey=${secret}`,
  ],
  lookalikes: [
    sample`let finageApiKey: &str = "API_KEY${upperAlphanumeric(31)}";`,
    sample`FINAGE_API_KEY=xxxxxxxx-your-key`,
  ],
};
