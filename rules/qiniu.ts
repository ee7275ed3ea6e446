import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const qiniuSecretKey: Rule = {
  id: 'qiniu-secret-key',
  name: 'Qiniu access or secret key',
  provider: 'qiniu',
  kind: 'context',
  description: 'Both together read and change the objects of the account.',
  severity: 'high',
  ...named({ names: ['qiniu', 'qiniuyun'], value: sequence(digitWithin(40), base64Url(40)) }),
  references: ['https://developer.qiniu.com/kodo/1231/appendix'],
  rotate: {
    steps: 'Add a second pair under Key management, put it in place, then disable and delete the first.',
    url: 'https://portal.qiniu.com/developer/user/key',
  },
  examples: [sample`QINIU_SECRET_KEY=${base64Url(40)}`, sample`qiniu:\n  accessKey: ${base64Url(40)}`],
  lookalikes: [sample`QINIU_SECRET_KEY=${base64Url(39)}`, sample`QINIU_SECRET_KEY=your_qiniu_secret_key`],
};
