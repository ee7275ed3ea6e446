import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scrapegraphaiApiKey: Rule = {
  id: 'scrapegraphai-api-key',
  name: 'ScrapeGraphAI API key',
  provider: 'scrapegraphai',
  kind: 'provider',
  description: 'Scrapes on the credits of the account.',
  severity: 'medium',
  keywords: ['sgai-'],
  pattern: token`sgai-${uuid()}`,
  references: ['https://docs.scrapegraphai.com/introduction'],
  rotate: {
    steps: 'Create another API key in the dashboard, put it in place and delete the old one.',
    url: 'https://dashboard.scrapegraphai.com/',
  },
  examples: [sample`SGAI_API_KEY=sgai-${uuid()}`, sample`client = Client(api_key="sgai-${uuid()}")`],
  lookalikes: [sample`SGAI_API_KEY=sgai-${hexadecimal(12)}`, sample`SGAI_API_KEY=sgai-your-api-key`],
};
