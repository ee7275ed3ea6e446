import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const greptileApiKey: Rule = {
  id: 'greptile-api-key',
  name: 'Greptile API key',
  provider: 'greptile',
  kind: 'context',
  description: 'Asks about and searches the repositories that were indexed, private code too.',
  severity: 'high',
  keywords: ['greptile'],
  pattern: assigned({ names: ['greptile'], value: sequence(digitWithin(48), base64(48)), words: [] }),
  references: ['https://www.greptile.com/docs/api-reference/overview'],
  rotate: {
    steps: 'Delete the key under Settings, API, of Greptile, then create one.',
    url: 'https://app.greptile.com/settings/api',
  },
  examples: [
    sample`let greptileApiKey: &str = "${base64(48)}";`,
    sample`curl https://api.greptile.com/v2/ -H "Authorization: Bearer ${base64(48)}"`,
  ],
  lookalikes: [sample`let greptileApiKey: &str = "${base64(47)}";`, sample`greptile:\n  token: <insert token>\n`],
};
