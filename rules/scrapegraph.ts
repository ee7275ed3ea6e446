import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scrapegraphApiKey: Rule = {
  id: 'scrapegraph-api-key',
  name: 'ScrapeGraphAI API key',
  provider: 'scrapegraph',
  kind: 'provider',
  description: 'Scrapes pages at the expense of the account.',
  severity: 'low',
  keywords: ['sgai-'],
  pattern: token`sgai-${uuid()}`,
  references: ['https://docs.scrapegraphai.com/introduction'],
  rotate: {
    steps: 'Create another key in the dashboard and delete the old one.',
    url: 'https://dashboard.scrapegraphai.com/',
  },
  examples: [sample`SGAI_API_KEY=sgai-${uuid()}`, sample`client = Client(api_key="sgai-${uuid()}")`],
  lookalikes: [sample`SGAI_API_KEY=sgai-${hexadecimal(20)}`, sample`SGAI_API_KEY=sgai-your-key`],
};
