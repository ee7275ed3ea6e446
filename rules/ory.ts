import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const oryApiKey: Rule = {
  id: 'ory-api-key',
  name: 'Ory Network API key',
  provider: 'ory',
  kind: 'provider',
  description: 'Reads and changes identities, sessions and permissions of the project.',
  severity: 'critical',
  keywords: ['ory_pat_', 'ory_apikey_', 'ory_wak_'],
  pattern: token`ory_${oneOf('pat_', 'apikey_', 'wak_')}${alphanumeric(32)}`,
  references: ['https://www.ory.sh/docs/concepts/personal-access-token'],
  rotate: {
    steps: 'Delete the key under Developers of the project or workspace, then create one.',
    url: 'https://console.ory.sh/',
  },
  examples: [sample`ORY_API_KEY=ory_apikey_${alphanumeric(32)}`, sample`ORY_ACCESS_TOKEN=ory_pat_${alphanumeric(32)}`],
  lookalikes: [sample`ory_pat_${alphanumeric(31)}`, sample`ORY_API_KEY=ory_apikey_...`],
};
