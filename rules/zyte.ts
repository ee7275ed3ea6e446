import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zyteApiKey: Rule = {
  id: 'zyte-api-key',
  name: 'Zyte API key',
  provider: 'zyte',
  kind: 'context',
  description: "Crawls on the owner's bill and reads the data of the projects in Scrapy Cloud.",
  severity: 'medium',
  ...named({ names: ['zyte', 'scrapinghub', 'shub_apikey', 'shub_api', 'crawlera'], value: loosely(hexadecimal(32)) }),
  references: ['https://docs.zyte.com/zyte-api/usage/authentication.html'],
  rotate: {
    steps: 'Delete the key on the page of API keys, then create one.',
    url: 'https://app.zyte.com/o/zyte-api/api-access',
  },
  examples: [
    sample`ZYTE_API_KEY=${hexadecimal(32)}`,
    sample`shub_apikey = '${hexadecimal(32)}'`,
    sample`SCRAPINGHUB_API_KEY: ${hexadecimal(32)}`,
  ],
  lookalikes: [sample`ZYTE_API_KEY=${hexadecimal(31)}`, sample`ZYTE_API_KEY=your_zyte_api_key`],
};
