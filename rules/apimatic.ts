import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.apimatic.io/platform-api/';
const key = base64Url(64);

export const apimaticApiKey: Rule = {
  id: 'apimatic-api-key',
  name: 'APIMatic API key',
  provider: 'apimatic',
  kind: 'context',
  description: "Generates SDKs and portals on the owner's plan and reads the API definitions of the account.",
  severity: 'medium',
  ...named({ names: ['apimatic'], value: sequence(key, digitInLast(64)), reach: 100 }),
  references: [docs],
  rotate: {
    steps: 'Generate a new API key in the account settings of APIMatic, put it in place and delete the leaked one.',
    url: 'https://app.apimatic.io/account/dashboard',
  },
  examples: [
    sample`APIMATIC_API_KEY=${key}`,
    sample`curl -X POST https://api.apimatic.io/code-generations -H "Authorization: X-Auth-Key ${key}"`,
  ],
  lookalikes: [sample`APIMATIC_API_KEY=${base64Url(63)}`, sample`APIMATIC_API_KEY=${'x'.repeat(64)}`],
};
