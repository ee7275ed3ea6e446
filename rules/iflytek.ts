import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const iflytekApiSecret: Rule = {
  id: 'iflytek-api-secret',
  name: 'iFLYTEK API secret',
  provider: 'iflytek',
  kind: 'context',
  description: 'With its key it runs speech and language models at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['iflytek', 'xfyun', 'spark_api', 'sparkai_api'],
    value: sequence(digitWithin(32), base64(32)),
    words: ['secret'],
    near: 80,
  }),
  references: ['https://www.xfyun.cn/doc/spark/Web.html'],
  rotate: {
    steps: 'Reset the secret of the application in the console and look at the usage.',
    url: 'https://console.xfyun.cn/app/myapp',
  },
  examples: [
    sample`IFLYTEK_SPARK_API_SECRET=${base64(32)}`,
    sample`xfyun:\n  app_id: ${hexadecimal(8)}\n  api_secret: ${base64(32)}\n`,
  ],
  lookalikes: [sample`IFLYTEK_SPARK_API_SECRET=${base64(20)}`, sample`IFLYTEK_SPARK_APP_ID=${hexadecimal(8)}`],
};
