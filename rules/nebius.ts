import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nebiusApiKey: Rule = {
  id: 'nebius-api-key',
  name: 'Nebius AI Studio API key',
  provider: 'nebius',
  kind: 'context',
  description: 'Runs models at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['nebius'],
    value: sequence('eyJ', base64Url(20, 200), '.eyJ', base64Url(20, 1000), '.', base64Url(43, 700)),
    words: ['key', 'token'],
  }),
  references: ['https://docs.studio.nebius.com/api-reference/introduction'],
  rotate: {
    steps: 'Delete the key in the studio, look at the usage, then create another.',
    url: 'https://studio.nebius.com/settings/api-keys',
  },
  examples: [
    sample`NEBIUS_API_KEY=eyJ${base64Url(33)}.eyJ${base64Url(160)}.${base64Url(43)}`,
    sample`llm.set_key("nebius_token", "eyJ${base64Url(33)}.eyJ${base64Url(160)}.${base64Url(43)}")`,
  ],
  lookalikes: [sample`NEBIUS_API_KEY=eyJ${base64Url(20)}`, sample`NEBIUS_API_KEY=your-nebius-api-key`],
};
