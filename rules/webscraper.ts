import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const webscraperApiToken: Rule = {
  id: 'webscraper-api-token',
  name: 'Web Scraper Cloud API token',
  provider: 'webscraper',
  kind: 'context',
  description: "Runs sitemaps on the owner's credits and reads the data they collected.",
  severity: 'low',
  keywords: ['webscraper', 'web_scraper', 'web-scraper', 'web.scraper', 'web scraper'],
  pattern: assigned({ names: ['webscraper', 'web scraper'], value: sequence(digitWithin(60), alphanumeric(60)) }),
  references: ['https://webscraper.io/documentation/web-scraper-cloud/api'],
  rotate: {
    steps: 'Regenerate the token on the API page of Web Scraper Cloud.',
    url: 'https://cloud.webscraper.io/api',
  },
  examples: [
    sample`webscraper_token = "${alphanumeric(60)}"`,
    sample`https://api.webscraper.io/api/v1/account?api_token=${alphanumeric(60)}`,
  ],
  lookalikes: [sample`webscraper_token = "${alphanumeric(59)}"`, sample`webscraper:\n  token: <insert token>\n`],
};
