import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(base64(86), '==');

export const telesignApiKey: Rule = {
  id: 'telesign-api-key',
  name: 'Telesign API key',
  provider: 'telesign',
  kind: 'context',
  description: "Sends messages and calls, and looks up numbers, on the account's bill.",
  severity: 'high',
  ...named({ names: ['telesign'], value }),
  references: ['https://developer.telesign.com/enterprise/docs/authentication'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://portal.telesign.com/',
  },
  examples: [sample`TELESIGN_API_KEY=${value}`, sample`const telesignApiKey = '${value}';`],
  lookalikes: [sample`TELESIGN_API_KEY=${base64(86)}`, sample`TELESIGN_API_KEY=your-telesign-api-key-here`],
};
