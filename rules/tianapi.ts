import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tianapiKey: Rule = {
  id: 'tianapi-key',
  name: 'TianAPI key',
  provider: 'tianapi',
  kind: 'context',
  description: 'Calls APIs on the account of its owner.',
  severity: 'medium',
  ...named({ names: ['tianapi'], value: hexadecimal(32) }),
  references: ['https://www.tianapi.com/apiview/72'],
  rotate: {
    steps: 'Reset the key in the console of the account, then put the new one in place.',
    url: 'https://www.tianapi.com/console/',
  },
  examples: [
    sample`TIANAPI_KEY=${hexadecimal(32)}`,
    sample`requests.get('https://apis.tianapi.com/tianqi/index?key=${hexadecimal(32)}&city=101')`,
  ],
  lookalikes: [sample`TIANAPI_KEY=${hexadecimal(30)}`, sample`https://apis.tianapi.com/tianqi/index?key=YOUR_KEY`],
};
