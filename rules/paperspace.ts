import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(30));

export const paperspaceApiKey: Rule = {
  id: 'paperspace-api-key',
  name: 'Paperspace API key',
  provider: 'paperspace',
  kind: 'context',
  description: "Starts machines on the account's bill and reaches their data.",
  severity: 'high',
  ...named({ names: ['paperspace'], value }),
  references: ['https://docs.digitalocean.com/reference/paperspace/pspace/api-keys/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://console.paperspace.com/settings/apikeys',
  },
  examples: [sample`PAPERSPACE_API_KEY=${value}`, sample`const paperspaceApiKey = '${value}';`],
  lookalikes: [sample`PAPERSPACE_API_KEY=${hexadecimal(29)}`, sample`PAPERSPACE_API_KEY=your-paperspace-api-key-here`],
};
