import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pushplusToken: Rule = {
  id: 'pushplus-token',
  name: 'PushPlus token',
  provider: 'pushplus',
  kind: 'context',
  description: 'Sends messages to the WeChat account of its owner.',
  severity: 'low',
  ...named({ names: ['pushplus', 'push plus'], value: hexadecimal(32), words: ['token', 'key'] }),
  references: ['https://www.pushplus.plus/doc/guide/api.html'],
  rotate: { steps: 'Reset the token on the personal page.', url: 'https://www.pushplus.plus/uc.html' },
  examples: [
    sample`PUSH_PLUS_TOKEN=${hexadecimal(32)}`,
    sample`https://www.pushplus.plus/send?token=${hexadecimal(32)}&title=done`,
  ],
  lookalikes: [sample`PUSH_PLUS_TOKEN=${hexadecimal(20)}`, sample`PUSH_PLUS_USER=acme`],
};
