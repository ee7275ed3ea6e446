import type { Rule } from '../src/model/rule.ts';
import { named, upperHexadecimal, upperUuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = upperUuid();

export const vworldApiKey: Rule = {
  id: 'vworld-api-key',
  name: 'VWorld API key',
  provider: 'vworld',
  kind: 'context',
  description: 'Queries maps of Korea on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['vworld'], value: key }),
  references: ['https://www.vworld.kr/dev/v4dv_2ddataguide2_s001.do'],
  rotate: {
    steps: 'Ask for another key and let the old one expire.',
    url: 'https://www.vworld.kr/dev/v4dv_apikey_s001.do',
  },
  examples: [sample`VWORLD_API_KEY=${key}`, sample`vworld:\n  api_key: ${key}\n`],
  lookalikes: [sample`VWORLD_API_KEY=${upperHexadecimal(31)}`, sample`VWORLD_API_KEY=your-key`],
};
