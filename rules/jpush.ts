import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jpushMasterSecret: Rule = {
  id: 'jpush-master-secret',
  name: 'JPush master secret',
  provider: 'jpush',
  kind: 'context',
  description: 'Sends notifications to all users of the application.',
  severity: 'high',
  ...named({ names: ['jpush', 'jiguang'], value: hexadecimal(24), words: ['secret'] }),
  references: ['https://docs.jiguang.cn/en/jpush/server/push/server_overview'],
  rotate: {
    steps: 'Reset the master secret in the settings of the application, then put the new one in place.',
    url: 'https://www.jiguang.cn/',
  },
  examples: [
    sample`JPUSH_MASTER_SECRET=${hexadecimal(24)}`,
    sample`jpush:\n  production: true\n  master_secret: ${hexadecimal(24)}`,
  ],
  lookalikes: [sample`JPUSH_MASTER_SECRET=${hexadecimal(20)}`, sample`JPUSH_APP_KEY=${hexadecimal(24)}`],
};
