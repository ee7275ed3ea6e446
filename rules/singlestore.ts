import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(64));

export const singlestoreApiKey: Rule = {
  id: 'singlestore-api-key',
  name: 'SingleStore API key',
  provider: 'singlestore',
  kind: 'context',
  description: 'Manages the workspaces of the organization.',
  severity: 'critical',
  ...named({ names: ['singlestore_api', 'singlestore_key', 'singlestoreapi', 'singlestoredb', 'memsql'], value }),
  references: ['https://docs.singlestore.com/cloud/reference/management-api/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://portal.singlestore.com/',
  },
  examples: [sample`SINGLESTORE_API_KEY=${value}`, sample`const singlestoreApiKey = '${value}';`],
  lookalikes: [
    sample`SINGLESTORE_API_KEY=${hexadecimal(63)}`,
    sample`SINGLESTORE_API_KEY=your-singlestore-api-key-here`,
  ],
};
