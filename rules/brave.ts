import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started';
const key = sequence('BSA', base64Url(25, 32));

export const braveSearchKey: Rule = {
  id: 'brave-search-api-key',
  name: 'Brave Search API key',
  provider: 'brave',
  kind: 'context',
  description: "Searches on the owner's quota and bill.",
  severity: 'medium',
  ...named({ names: ['brave', 'x-subscription'], value: sequence(key, digitInLast(25)), words: [], reach: 100 }),
  references: [docs],
  rotate: {
    steps: 'Delete the key in the dashboard, create a new one and put it in place.',
    url: 'https://api-dashboard.search.brave.com/app/keys',
  },
  examples: [
    sample`BRAVE_API_KEY=${key}`,
    sample`curl https://api.search.brave.com/res/v1/web/search?q=a -H "X-Subscription-Token: ${key}"`,
    sample`"env": {"BRAVE_API_KEY": "${key}"}`,
  ],
  lookalikes: [sample`BRAVE_API_KEY=BSA${base64Url(12)}`, sample`BRAVE_API_KEY=BSAxxxxxxxxxxxxxxxxxxxxxxxxxxxx`],
};
