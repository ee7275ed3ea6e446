import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scraperapiApiKey: Rule = {
  id: 'scraperapi-api-key',
  name: 'ScraperAPI key',
  provider: 'scraperapi',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's credits.",
  severity: 'low',
  keywords: ['scraperapi', 'scraper_api', 'scraper-api', 'scraper.api', 'scraper api'],
  pattern: assigned({ names: ['scraperapi', 'scraper api'], value: lowerAlphanumeric(32) }),
  references: ['https://docs.scraperapi.com/'],
  rotate: {
    steps: 'Change the API key on the ScraperAPI dashboard, then update scrapers and proxy strings.',
    url: 'https://dashboard.scraperapi.com/',
  },
  examples: [
    sample`<scraperapi><token>${lowerAlphanumeric(32)}</token></scraperapi>`,
    sample`http://api.scraperapi.com?api_key=${lowerAlphanumeric(32)}&url=https://acme.test`,
  ],
  lookalikes: [
    sample`<scraperapi><token>${lowerAlphanumeric(31)}</token></scraperapi>`,
    sample`SCRAPERAPI_API_KEY=${'x'.repeat(32)}`,
  ],
};
