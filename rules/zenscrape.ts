import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zenscrapeApiKey: Rule = {
  id: 'zenscrape-api-key',
  name: 'Zenscrape API key',
  provider: 'zenscrape',
  kind: 'context',
  description: "Fetches pages through the proxies on the owner's requests.",
  severity: 'low',
  keywords: ['zenscrape'],
  pattern: assigned({ names: ['zenscrape'], value: loosely(uuid()) }),
  references: ['https://zenscrape.com/documentation/'],
  rotate: {
    steps: 'Delete the key on the Zenscrape dashboard, then create one.',
    url: 'https://app.zenscrape.com/dashboard',
  },
  examples: [sample`[zenscrape]\nkey = ${uuid()}`, sample`https://app.zenscrape.com/api/v1/get?apikey=${uuid()}`],
  lookalikes: [
    sample`https://app.zenscrape.com/api/v1/get?apikey=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`ZENSCRAPE_API_KEY=YOUR_ZENSCRAPE_API_KEY`,
  ],
};
