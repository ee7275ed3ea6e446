import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(128));

export const propelauthApiKey: Rule = {
  id: 'propelauth-api-key',
  name: 'PropelAuth API key',
  provider: 'propelauth',
  kind: 'context',
  description: 'Creates, changes and deletes users, and signs in as them.',
  severity: 'critical',
  ...named({ names: ['propelauth', 'propel_auth'], value }),
  references: ['https://docs.propelauth.com/reference/api/getting-started'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://auth.propelauth.com/',
  },
  examples: [sample`PROPELAUTH_API_KEY=${value}`, sample`const propelauthApiKey = '${value}';`],
  lookalikes: [sample`PROPELAUTH_API_KEY=${hexadecimal(127)}`, sample`PROPELAUTH_API_KEY=your-propelauth-api-key-here`],
};
