import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('sk-', alphanumeric(48));

export const hunyuanApiKey: Rule = {
  id: 'tencent-hunyuan-api-key',
  name: 'Tencent Hunyuan API key',
  provider: 'tencent',
  kind: 'context',
  description: "Calls the models on the account's bill.",
  severity: 'medium',
  ...named({ names: ['hunyuan'], value: key, words: [] }),
  references: ['https://cloud.tencent.com/document/product/1729/111007'],
  rotate: {
    steps: 'Delete the key in the console of Hunyuan, then create one.',
    url: 'https://console.cloud.tencent.com/hunyuan/api-key',
  },
  examples: [
    sample`HUNYUAN_API_KEY=${key}`,
    sample`base_url: https://api.hunyuan.cloud.tencent.com/v1\napi_key: ${key}`,
  ],
  lookalikes: [sample`HUNYUAN_API_KEY=sk-${alphanumeric(30)}`, sample`HUNYUAN_API_KEY=sk-your-hunyuan-key-here`],
};
