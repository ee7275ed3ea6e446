import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://scrapfly.io/docs/scrape-api/getting-started';

export const scrapflyApiKey: Rule = {
  id: 'scrapfly-api-key',
  name: 'Scrapfly API key',
  provider: 'scrapfly',
  kind: 'provider',
  description: "Scrapes on the owner's credits and reads the project's logs.",
  severity: 'low',
  keywords: ['scp-'],
  pattern: token`scp-${oneOf('live', 'test')}-${hexadecimal(32)}`,
  references: [docs],
  rotate: {
    steps: "Rotate the key of the project's environment on the Scrapfly dashboard.",
    url: 'https://scrapfly.io/dashboard',
  },
  examples: [
    sample`const scrapflyToken = 'scp-${oneOf('live', 'test')}-${hexadecimal(32)}';`,
    sample`https://api.scrapfly.io/scrape?key=scp-${oneOf('live', 'test')}-${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`const scrapflyToken = 'scp-${oneOf('live', 'test')}-${hexadecimal(31)}';`,
    sample`scrapfly:\n  token: <insert token>\n`,
  ],
};

export const scrapflyLegacyApiKey: Rule = {
  id: 'scrapfly-legacy-api-key',
  name: 'Scrapfly API key (legacy)',
  provider: 'scrapfly',
  kind: 'context',
  description: "Scrapes on the owner's credits and reads the project's logs.",
  severity: 'low',
  keywords: ['scrapfly'],
  pattern: assigned({ names: ['scrapfly'], value: loosely(lowerAlphanumeric(32)) }),
  references: [docs],
  rotate: {
    steps: "Rotate the key of the project's environment on the Scrapfly dashboard.",
    url: 'https://scrapfly.io/dashboard',
  },
  examples: [sample`ScrapflyClient(key='${hexadecimal(32)}')`, sample`SCRAPFLY_KEY=${hexadecimal(32)}`],
  lookalikes: [sample`SCRAPFLY_KEY=${hexadecimal(33)}`, sample`scrapfly:\n  token: <insert token>\n`],
};
