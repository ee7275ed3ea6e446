import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(lowerAlphanumeric(10), '-', lowerAlphanumeric(10), '-', lowerAlphanumeric(6));

/** Where the dashes are is only shown by example. */
const value = { ...secret, source: '(?=[a-z\\-]{0,27}[0-9])(?=[0-9a-z]{0,26}-)[0-9a-z\\-]{28}' };

export const fastforexApiKey: Rule = {
  id: 'fastforex-api-key',
  name: 'fastFOREX API key',
  provider: 'fastforex',
  kind: 'context',
  description: "Queries exchange rates on the owner's plan.",
  severity: 'low',
  keywords: ['fastforex', 'fast_forex', 'fast-forex', 'fast.forex', 'fast forex'],
  pattern: assigned({ names: ['fastforex', 'fast forex'], value, words: [] }),
  references: ['https://fastforex.readme.io/reference/introduction'],
  rotate: { steps: 'Delete the key in the fastFOREX console, then create one.', url: 'https://console.fastforex.io/' },
  examples: [sample`fastforex.api.key=${secret}`, sample`https://api.fastforex.io/fetch-all?api_key=${secret}`],
  lookalikes: [
    sample`fastforex.api.key=${lowerAlphanumeric(10)}-${lowerAlphanumeric(10)}-${lowerAlphanumeric(5)}`,
    sample`fastforexApiKey = process.env.FASTFOREX_API_KEY`,
  ],
};
