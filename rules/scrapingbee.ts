import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scrapingbeeApiKey: Rule = {
  id: 'scrapingbee-api-key',
  name: 'ScrapingBee API key',
  provider: 'scrapingbee',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's credits.",
  severity: 'low',
  keywords: ['scrapingbee', 'scraping_bee', 'scraping-bee', 'scraping.bee', 'scraping bee'],
  pattern: assigned({ names: ['scrapingbee', 'scraping bee'], value: loosely(upperAlphanumeric(80)) }),
  references: ['https://www.scrapingbee.com/documentation/'],
  rotate: {
    steps: 'Reset the API key on the ScrapingBee account page.',
    url: 'https://app.scrapingbee.com/account/manage/api_key',
  },
  examples: [
    sample`SCRAPINGBEE_TOKEN: '${upperAlphanumeric(80)}'`,
    sample`https://app.scrapingbee.com/api/v1/?api_key=${upperAlphanumeric(80)}`,
  ],
  lookalikes: [
    sample`https://app.scrapingbee.com/api/v1/?api_key=${upperAlphanumeric(79)}`,
    sample`scrapingbee:\n  token: <insert token>\n`,
  ],
};
