import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scrapeowlApiKey: Rule = {
  id: 'scrapeowl-api-key',
  name: 'ScrapeOwl API key',
  provider: 'scrapeowl',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's credits.",
  severity: 'low',
  keywords: ['scrapeowl', 'scrape_owl', 'scrape-owl', 'scrape.owl', 'scrape owl'],
  pattern: assigned({ names: ['scrapeowl', 'scrape owl'], value: sequence(digitWithin(30), alphanumeric(30)) }),
  references: ['https://docs.scrapeowl.com/'],
  rotate: { steps: 'Regenerate the key on the ScrapeOwl dashboard.', url: 'https://app.scrapeowl.com/' },
  examples: [
    sample`const scrapeowlToken = '${alphanumeric(30)}';`,
    sample`https://api.scrapeowl.com/v1/scrape?api_key=${alphanumeric(30)}`,
  ],
  lookalikes: [sample`const scrapeowlToken = '${alphanumeric(29)}';`, sample`SCRAPEOWL_API_KEY=YOUR_SCRAPEOWL_API_KEY`],
};
