import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const moralisApiKey: Rule = {
  id: 'moralis-api-key',
  name: 'Moralis API key',
  provider: 'moralis',
  kind: 'context',
  description: 'Queries blockchain data on the owner\'s plan.',
  severity: 'low',
  keywords: ['moralis'],
  pattern: assigned({ names: ['moralis'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://docs.moralis.com/get-your-api-key'],
  rotate: { steps: 'Delete the key on the API keys page of the Moralis admin, then create one.', url: 'https://admin.moralis.com/api-keys' },
  examples: [sample`--set moralis.apiKey=${alphanumeric(64)}`, sample`curl https://deep-index.moralis.io/api/v2 -H "X-API-Key: ${alphanumeric(64)}"`],
  lookalikes: [sample`curl https://deep-index.moralis.io/api/v2 -H "X-API-Key: ${alphanumeric(63)}"`, sample`moralisApiKey = process.env.MORALIS_API_KEY`],
};
