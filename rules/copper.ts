import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.copper.com/introduction/authentication.html';
const key = hexadecimal(32);

export const copperApiKey: Rule = {
  id: 'copper-api-key',
  name: 'Copper CRM API key',
  provider: 'copper',
  kind: 'context',
  description: "With the user's address it reads and changes people, companies and opportunities of the CRM.",
  severity: 'high',
  ...named({
    names: [
      'x-pw-accesstoken',
      'pw_access_token',
      'prosperworks',
      'copper api',
      'copper crm',
      'copper access',
      'copper token',
      'copper key',
    ],
    value: key,
    words: [],
    reach: 40,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the key under Settings, Integrations, API keys, create a new one and put it in place.',
    url: 'https://app.copper.com/',
  },
  examples: [
    sample`COPPER_API_KEY=${key}`,
    sample`'X-PW-AccessToken': '${key}', 'X-PW-Application': 'developer_api', 'X-PW-UserEmail': 'me@acme.io'`,
    sample`copperAccessToken: "${key}"`,
  ],
  lookalikes: [sample`COPPER_API_KEY=${hexadecimal(31)}`, sample`copper_density_sha: ${hexadecimal(32)}`],
};
