import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = uuid();

export const murfApiKey: Rule = {
  id: 'murf-api-key',
  name: 'Murf API key',
  provider: 'murf',
  kind: 'provider',
  description: 'Makes speech on the credits of the account.',
  severity: 'medium',
  keywords: ['ap2_'],
  pattern: token`ap2_${value}`,
  references: ['https://murf.ai/api/docs/introduction/quickstart'],
  rotate: { steps: 'Delete the key on the API dashboard, then create one.', url: 'https://murf.ai/api/dashboard' },
  examples: [sample`MURF_API_KEY=ap2_${value}`, sample`{"api_key": "ap2_${value}"}`],
  lookalikes: [sample`MURF_API_KEY=ap2_${hexadecimal(31)}`, sample`MURF_API_KEY=ap2_your-key`],
};
