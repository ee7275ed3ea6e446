import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = base64Url(32, 90);

export const hedraApiKey: Rule = {
  id: 'hedra-api-key',
  name: 'Hedra API key',
  provider: 'hedra',
  kind: 'provider',
  description: 'Makes videos on the credits of the account.',
  severity: 'medium',
  keywords: ['sk_hedra_'],
  pattern: token`sk_hedra_${value}`,
  references: ['https://www.hedra.com/docs/pages/quickstart'],
  rotate: {
    steps: 'Delete the key in the settings of the account, then create one.',
    url: 'https://www.hedra.com/api-profile',
  },
  examples: [sample`HEDRA_API_KEY=sk_hedra_${value}`, sample`{"api_key": "sk_hedra_${value}"}`],
  lookalikes: [sample`HEDRA_API_KEY=sk_hedra_${base64Url(12)}`, sample`HEDRA_API_KEY=sk_hedra_your-key`],
};
