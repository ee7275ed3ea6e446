import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const amapKey: Rule = {
  id: 'amap-key',
  name: 'Amap (Gaode) key',
  provider: 'amap',
  kind: 'context',
  description: 'Queries maps and routes on the quota of the developer.',
  severity: 'low',
  aliases: ['amap'],
  ...named({
    names: ['amap_key', 'amap_api', 'amap_web', 'restapi.amap.com', 'gaode'],
    value: key,
    words: ['key', 'secret', 'code', 'token'],
  }),
  references: ['https://lbs.amap.com/api/webservice/create-project-and-key'],
  rotate: {
    steps: 'Delete the key in the console, make another and bind it to its addresses.',
    url: 'https://console.amap.com/dev/key/app',
  },
  examples: [sample`AMAP_KEY=${key}`, sample`https://restapi.amap.com/v3/geocode/geo?address=x&key=${key}`],
  lookalikes: [sample`AMAP_KEY=${hexadecimal(31)}`, sample`AMAP_KEY=your-key`],
};
