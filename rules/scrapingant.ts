import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scrapingantApiKey: Rule = {
  id: 'scrapingant-api-key',
  name: 'ScrapingAnt API key',
  provider: 'scrapingant',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's credits.",
  severity: 'low',
  keywords: ['scrapingant', 'scraping_ant', 'scraping-ant', 'scraping.ant', 'scraping ant'],
  pattern: assigned({ names: ['scrapingant', 'scraping ant'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://docs.scrapingant.com/'],
  rotate: { steps: 'Reset the API token on the ScrapingAnt dashboard.', url: 'https://app.scrapingant.com/dashboard' },
  examples: [
    sample`<scrapingant><token>${hexadecimal(32)}</token></scrapingant>`,
    sample`https://api.scrapingant.com/v2/general?x-api-key=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`<scrapingant><token>${hexadecimal(31)}</token></scrapingant>`,
    sample`SCRAPINGANT_API_KEY=YOUR_SCRAPINGANT_API_KEY`,
  ],
};
