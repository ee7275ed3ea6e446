import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scrapestackAccessKey: Rule = {
  id: 'scrapestack-access-key',
  name: 'scrapestack access key',
  provider: 'scrapestack',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's monthly requests.",
  severity: 'low',
  keywords: ['scrapestack', 'scrape_stack', 'scrape-stack', 'scrape.stack', 'scrape stack'],
  pattern: assigned({ names: ['scrapestack', 'scrape stack'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://scrapestack.com/documentation'],
  rotate: { steps: 'Reset the access key on the scrapestack dashboard.', url: 'https://scrapestack.com/dashboard' },
  examples: [
    sample`let scrapestackApiKey: &str = "${lowerAlphanumeric(32)}";`,
    sample`http://api.scrapestack.com/scrape?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`let scrapestackApiKey: &str = "${lowerAlphanumeric(31)}";`,
    sample`"scrapestack": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
