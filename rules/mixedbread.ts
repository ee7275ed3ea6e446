import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(28), alphanumeric(28, 48));

export const mixedbreadApiKey: Rule = {
  id: 'mixedbread-api-key',
  name: 'Mixedbread API key',
  provider: 'mixedbread',
  kind: 'provider',
  description: 'Makes embeddings and reads the stores of the organization.',
  severity: 'medium',
  aliases: ['mxbai'],
  keywords: ['mxb_'],
  pattern: token`mxb_${value}`,
  references: ['https://www.mixedbread.com/docs/quickstart'],
  rotate: {
    steps: 'Delete the key on the API keys page of the platform, then create one.',
    url: 'https://platform.mixedbread.com/platform?next=api-keys',
  },
  examples: [sample`MXBAI_API_KEY=mxb_${value}`, sample`{"api_key": "mxb_${value}"}`],
  lookalikes: [sample`MXBAI_API_KEY=mxb_${alphanumeric(12)}`, sample`MXBAI_API_KEY=mxb_your-key`],
};
