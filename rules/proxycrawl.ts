import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const proxycrawlToken: Rule = {
  id: 'proxycrawl-token',
  name: 'Crawlbase (ProxyCrawl) token',
  provider: 'proxycrawl',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's requests.",
  severity: 'low',
  keywords: ['proxycrawl', 'crawlbase'],
  pattern: assigned({ names: ['proxycrawl', 'crawlbase'], value: sequence(digitWithin(22), base64Url(22)) }),
  references: ['https://crawlbase.com/docs/crawling-api/'],
  rotate: {
    steps: 'Regenerate the token in the account documentation page of Crawlbase.',
    url: 'https://crawlbase.com/dashboard/account/docs',
  },
  examples: [
    sample`define('PROXYCRAWL_API_KEY', '${base64Url(22)}');`,
    sample`https://api.crawlbase.com/?token=${base64Url(22)}&url=https%3A%2F%2Facme.test`,
  ],
  lookalikes: [
    sample`define('PROXYCRAWL_API_KEY', '${base64Url(21)}');`,
    sample`proxycrawl:\n  token: <insert token>\n`,
  ],
};
