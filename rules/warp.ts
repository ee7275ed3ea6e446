import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const warpApiKey: Rule = {
  id: 'warp-api-key',
  name: 'Warp API key',
  provider: 'warp',
  kind: 'provider',
  description: 'Runs cloud agents as its owner, with the repositories and the credits of that person or team.',
  severity: 'high',
  keywords: ['wk-1.'],
  pattern: token`wk-1.${hexadecimal(64)}`,
  references: ['https://docs.warp.dev/agents/cli/oz-cli/api-keys/'],
  rotate: {
    steps: 'Delete the key under Settings, Cloud platform, look through the runs, then create one that expires.',
    url: 'https://docs.warp.dev/agents/cli/oz-cli/api-keys/',
  },
  examples: [sample`ENV WARP_API_KEY=wk-1.${hexadecimal(64)}`, sample`warp --api-key wk-1.${hexadecimal(64)}`],
  lookalikes: [sample`WARP_API_KEY=wk-1.${'0'.repeat(63)}1`, sample`WARP_API_KEY=wk-1.${hexadecimal(40)}`],
};
