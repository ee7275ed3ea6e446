import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vikunjaApiToken: Rule = {
  id: 'vikunja-api-token',
  name: 'Vikunja API token',
  provider: 'vikunja',
  kind: 'context',
  description: 'Reads and changes the tasks of its user within its permissions.',
  severity: 'medium',
  ...named({ names: ['vikunja'], value: sequence('tk_', hexadecimal(40)), words: ['token', 'key'] }),
  references: ['https://vikunja.io/docs/api-tokens/'],
  rotate: {
    steps: 'Delete the token in the settings, then create one that expires.',
    url: 'https://vikunja.io/docs/api-tokens/',
  },
  examples: [sample`VIKUNJA_API_TOKEN=tk_${hexadecimal(40)}`, sample`vikunja_token: tk_${hexadecimal(40)}`],
  lookalikes: [sample`VIKUNJA_API_TOKEN=tk_${hexadecimal(20)}`, sample`VIKUNJA_URL=https://tasks.acme.dev`],
};
