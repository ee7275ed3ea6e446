import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const newsdataApiKey: Rule = {
  id: 'newsdata-api-key',
  name: 'NewsData.io API key',
  provider: 'newsdata',
  kind: 'context',
  description: "Reads news on the owner's plan.",
  severity: 'low',
  ...named({ names: ['newsdata', 'news data'], value: sequence('pub_', hexadecimal(32, 37)), words: [] }),
  references: ['https://newsdata.io/documentation'],
  rotate: {
    steps: 'Regenerate the key in the dashboard and put the new one in place.',
    url: 'https://newsdata.io/api-key',
  },
  examples: [
    sample`https://newsdata.io/api/1/news?apikey=pub_${hexadecimal(37)}&q=climate`,
    sample`NEWSDATA_API_KEY=pub_${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`NEWSDATA_API_KEY=pub_${hexadecimal(31)}`,
    sample`NEWSDATA_API_KEY=pub_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};
