import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fulcrumApiToken: Rule = {
  id: 'fulcrum-api-token',
  name: 'Fulcrum API token',
  provider: 'fulcrum',
  kind: 'context',
  description: 'Reads and changes the field data and forms of the organization.',
  severity: 'high',
  keywords: ['fulcrum', 'fulcrumapp'],
  pattern: assigned({ names: ['fulcrum', 'fulcrumapp'], value: lowerAlphanumeric(80) }),
  references: ['https://docs.fulcrumapp.com/reference/getting-started'],
  rotate: {
    steps: 'Delete the token under Settings, API, of Fulcrum, then add one.',
    url: 'https://web.fulcrumapp.com/settings/api',
  },
  examples: [
    sample`fulcrum:\n  api_key: ${lowerAlphanumeric(80)}\n`,
    sample`curl https://api.fulcrumapp.com/api/v2/ -H "X-ApiToken: ${lowerAlphanumeric(80)}"`,
  ],
  lookalikes: [
    sample`fulcrum:\n  api_key: ${lowerAlphanumeric(79)}\n`,
    sample`"fulcrum": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
