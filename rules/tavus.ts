import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const tavusApiKey: Rule = {
  id: 'tavus-api-key',
  name: 'Tavus API key',
  provider: 'tavus',
  kind: 'context',
  description: "Makes videos and conversations on the account's bill.",
  severity: 'medium',
  ...named({ names: ['tavus'], value }),
  references: ['https://docs.tavus.io/api-reference/authentication'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://platform.tavus.io/api-keys',
  },
  examples: [sample`TAVUS_API_KEY=${value}`, sample`const tavusApiKey = '${value}';`],
  lookalikes: [sample`TAVUS_API_KEY=${hexadecimal(31)}`, sample`TAVUS_API_KEY=your-tavus-api-key-here`],
};
