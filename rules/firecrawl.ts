import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const firecrawlApiKey: Rule = {
  id: 'firecrawl-api-key',
  name: 'Firecrawl API key',
  provider: 'firecrawl',
  kind: 'provider',
  description: "Scrapes and crawls on the owner's credits and reads the crawls of the team.",
  severity: 'low',
  keywords: ['fc-'],
  pattern: token`fc-${hexadecimal(32)}`,
  references: ['https://docs.firecrawl.dev/api-reference/introduction'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Firecrawl dashboard, then create one.',
    url: 'https://www.firecrawl.dev/app/api-keys',
  },
  examples: [sample`FIRECRAWL_API_KEY=fc-${hexadecimal(32)}`, sample`FirecrawlApp(api_key="fc-${hexadecimal(32)}")`],
  lookalikes: [sample`FirecrawlApp(api_key="fc-${hexadecimal(31)}")`, sample`firecrawl:\n  token: <insert token>\n`],
};
