import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scraperboxApiToken: Rule = {
  id: 'scraperbox-api-token',
  name: 'ScraperBox API token',
  provider: 'scraperbox',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's credits.",
  severity: 'low',
  keywords: ['scraperbox', 'scraper_box', 'scraper-box', 'scraper.box', 'scraper box'],
  pattern: assigned({ names: ['scraperbox', 'scraper box'], value: loosely(upperAlphanumeric(32)) }),
  references: ['https://docs.scraperbox.com/'],
  rotate: { steps: "Ask ScraperBox's support for another token.", url: 'https://scraperbox.com/' },
  examples: [
    sample`--set scraperbox.apiKey=${upperAlphanumeric(32)}`,
    sample`https://api.scraperbox.com/scrape?token=${upperAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.scraperbox.com/scrape?token=${upperAlphanumeric(31)}`,
    sample`SCRAPERBOX_API_KEY=YOUR_SCRAPERBOX_API_KEY`,
  ],
};
