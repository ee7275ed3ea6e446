import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const hyperdxApiKey: Rule = {
  id: 'hyperdx-api-key',
  name: 'HyperDX API key',
  provider: 'hyperdx',
  kind: 'context',
  description: 'Sends made-up logs and traces, or reads them.',
  severity: 'medium',
  ...named({ names: ['hyperdx'], value }),
  references: ['https://www.hyperdx.io/docs/install/javascript'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.hyperdx.io/team',
  },
  examples: [sample`HYPERDX_API_KEY=${value}`, sample`const hyperdxApiKey = '${value}';`],
  lookalikes: [sample`HYPERDX_API_KEY=${hexadecimal(31)}`, sample`HYPERDX_API_KEY=your-hyperdx-api-key-here`],
};
