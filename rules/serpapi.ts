import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const serpapiApiKey: Rule = {
  id: 'serpapi-api-key',
  name: 'SerpApi key',
  provider: 'serpapi',
  kind: 'context',
  description: "Searches on the owner's plan.",
  severity: 'low',
  ...named({ names: ['serpapi', 'serp api'], value: loosely(hexadecimal(64)), near: 60 }),
  references: ['https://serpapi.com/search-api'],
  rotate: {
    steps: 'Regenerate the key on the page of API keys and put the new one in place.',
    url: 'https://serpapi.com/manage-api-key',
  },
  examples: [
    sample`SERPAPI_API_KEY=${hexadecimal(64)}`,
    sample`https://serpapi.com/search.json?engine=google&q=coffee&api_key=${hexadecimal(64)}`,
  ],
  lookalikes: [sample`SERPAPI_API_KEY=${hexadecimal(63)}`, sample`SERPAPI_API_KEY=your_serpapi_api_key`],
};
