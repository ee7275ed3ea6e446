import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://university.clay.com/docs';
const key = hexadecimal(20);

export const clayApiKey: Rule = {
  id: 'clay-api-key',
  name: 'Clay API key',
  provider: 'clay',
  kind: 'context',
  description: "Enriches records on the workspace's credits and writes to its tables.",
  severity: 'medium',
  ...named({ names: ['clay api', 'clay key', 'clay token', 'clay secret'], value: key, words: [], reach: 24 }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the API key in the account settings of Clay and put it in place.',
    url: 'https://app.clay.com/settings',
  },
  examples: [sample`CLAY_API_KEY=${key}`, sample`clayApiKey: '${key}'`],
  lookalikes: [sample`CLAY_API_KEY=${hexadecimal(19)}`, sample`CLAY_TABLE_ID=${hexadecimal(20)}`],
};
