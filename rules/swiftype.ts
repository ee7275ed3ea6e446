import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const swiftypeApiKey: Rule = {
  id: 'swiftype-api-key',
  name: 'Swiftype API key',
  provider: 'swiftype',
  kind: 'context',
  description: "Reads, changes and deletes the documents of the account's search engines.",
  severity: 'medium',
  keywords: ['swiftype'],
  pattern: assigned({ names: ['swiftype'], value: sequence(digitWithin(20), base64Url(20)) }),
  references: ['https://swiftype.com/documentation/site-search/overview'],
  rotate: {
    steps: 'Reset the API key on the account settings page of Swiftype.',
    url: 'https://app.swiftype.com/settings/account',
  },
  examples: [
    sample`export SWIFTYPE_API_KEY="${base64Url(20)}"`,
    sample`https://api.swiftype.com/api/v1/engines.json?auth_token=${base64Url(20)}`,
  ],
  lookalikes: [
    sample`https://api.swiftype.com/api/v1/engines.json?auth_token=${base64Url(19)}`,
    sample`SWIFTYPE_TOKEN=changeme`,
  ],
};
