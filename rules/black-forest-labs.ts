import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const blackForestLabsApiKey: Rule = {
  id: 'black-forest-labs-api-key',
  name: 'Black Forest Labs API key',
  provider: 'black-forest-labs',
  kind: 'context',
  description: 'Makes pictures at the expense of the account.',
  severity: 'medium',
  ...named({ names: ['bfl_api', 'bfl.ai', 'bfl.ml', 'black forest labs'], value: uuid(), words: ['key', 'token'] }),
  references: ['https://docs.bfl.ai/quick_start/create_account'],
  rotate: {
    steps: 'Delete the key in the dashboard, look at the usage, then create another.',
    url: 'https://dashboard.bfl.ai/api/keys',
  },
  examples: [sample`BFL_API_KEY=${uuid()}`, sample`curl https://api.bfl.ai/v1/flux-pro-1.1 -H 'x-key: ${uuid()}'`],
  lookalikes: [sample`BFL_API_KEY=${hexadecimal(32)}`, sample`BFL_API_KEY=your-key`],
};
