import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Keys of three lengths are in use. */
const key: Shape = { ...alphanumeric(30), source: '(?:[0-9A-Za-z]{35}|[0-9A-Za-z]{30}|[0-9A-Za-z]{25})' };
const docs = 'https://www.worldcoinindex.com/apiservice';

export const worldcoinindexApiKey: Rule = {
  id: 'worldcoinindex-api-key',
  name: 'WorldCoinIndex API key',
  provider: 'worldcoinindex',
  kind: 'context',
  description: "Queries coin prices on the owner's limit.",
  severity: 'low',
  keywords: ['worldcoinindex', 'worldcoin_index', 'worldcoin-index', 'worldcoin.index', 'worldcoin index'],
  pattern: assigned({ names: ['worldcoinindex', 'worldcoin index'], value: sequence(digitWithin(25), key) }),
  references: [docs],
  rotate: { steps: 'Ask for another key in the WorldCoinIndex account.', url: docs },
  examples: [
    sample`<add key="WorldcoinindexApiKey" value="${alphanumeric(35)}" />`,
    sample`https://www.worldcoinindex.com/apiservice/ticker?key=${alphanumeric(35)}`,
  ],
  lookalikes: [
    sample`https://www.worldcoinindex.com/apiservice/ticker?key=${alphanumeric(34)}`,
    sample`worldcoinindex_key = "${'a'.repeat(35)}"`,
  ],
};
