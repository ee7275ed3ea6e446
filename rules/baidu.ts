import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, digits, hexadecimal, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const baiduQianfanApiKey: Rule = {
  id: 'baidu-qianfan-api-key',
  name: 'Baidu Qianfan API key',
  provider: 'baidu',
  kind: 'provider',
  description: 'Calls models, and what else the key was given, at the expense of the account.',
  severity: 'high',
  keywords: ['bce-v3/ALTAK-'],
  pattern: token`bce-v3/ALTAK-${alphanumeric(20, 24)}/${hexadecimal(40)}`,
  references: ['https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5'],
  rotate: {
    steps: 'Delete the API key in the console of Qianfan, look at its usage, then create a new one.',
    url: 'https://console.bce.baidu.com/iam/#/iam/apikey/list',
  },
  examples: [
    sample`QIANFAN_API_KEY=bce-v3/ALTAK-${alphanumeric(21)}/${hexadecimal(40)}`,
    sample`client = OpenAI(api_key='bce-v3/ALTAK-${alphanumeric(21)}/${hexadecimal(40)}')`,
  ],
  lookalikes: [
    sample`bce-v3/ALTAK-${alphanumeric(21)}/${hexadecimal(30)}`,
    sample`QIANFAN_API_KEY=bce-v3/ALTAK-xxx/xxx`,
  ],
};

export const baiduSecretKey: Rule = {
  id: 'baidu-secret-key',
  name: 'Baidu Cloud secret access key',
  provider: 'baidu',
  kind: 'context',
  description: 'Signs requests to Baidu Cloud as its user.',
  severity: 'critical',
  ...named({ names: ['bce_', 'bce-', 'bcebos', 'baidu_sk'], value: hexadecimal(32), words: ['secret', 'sk'] }),
  references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
  rotate: {
    steps: 'Disable the access key in the console, look through the log of operations, then create a new pair.',
    url: 'https://console.bce.baidu.com/iam/#/iam/accesslist',
  },
  examples: [sample`BCE_SECRET_KEY=${hexadecimal(32)}`, sample`bcebos:\n  region: bj\n  secret: ${hexadecimal(32)}`],
  lookalikes: [sample`BCE_SECRET_KEY=${hexadecimal(30)}`, sample`BCE_REGION=bj`],
};

export const baiduAiSecretKey: Rule = {
  id: 'baidu-ai-secret-key',
  name: 'Baidu AI secret key',
  provider: 'baidu',
  kind: 'context',
  description: 'Gets access tokens for speech, OCR and other AI services of the application.',
  severity: 'high',
  ...named({ names: ['baidu'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['secret'] }),
  references: ['https://ai.baidu.com/ai-doc/REFERENCE/Ck3dwjhhu'],
  rotate: {
    steps: 'Reset the secret key of the application in the console, then put the new one in place.',
    url: 'https://console.bce.baidu.com/ai/',
  },
  examples: [
    sample`BAIDU_SECRET_KEY=${alphanumeric(32)}`,
    sample`baidu:\n  app_id: ${digits(8)}\n  secret_key: ${alphanumeric(32)}`,
  ],
  lookalikes: [sample`BAIDU_SECRET_KEY=${alphanumeric(28)}`, sample`BAIDU_APP_ID=${digits(8)}`],
};
