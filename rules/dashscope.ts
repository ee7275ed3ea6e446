import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dashscopeApiKey: Rule = {
  id: 'dashscope-api-key',
  name: 'DashScope (Alibaba Model Studio) API key',
  provider: 'alibaba',
  kind: 'context',
  description: "Runs Qwen and other models on the account's bill.",
  severity: 'high',
  ...named({ names: ['dashscope', 'bailian', 'qwen'], value: sequence('sk-', hexadecimal(32)) }),
  references: ['https://www.alibabacloud.com/help/en/model-studio/get-api-key'],
  rotate: {
    steps: 'Delete the key, look at the billing, then create another.',
    url: 'https://bailian.console.alibabacloud.com/',
  },
  examples: [sample`DASHSCOPE_API_KEY=sk-${hexadecimal(32)}`, sample`QWEN_API_KEY: "sk-${hexadecimal(32)}"`],
  lookalikes: [sample`DASHSCOPE_API_KEY=sk-${hexadecimal(31)}`, sample`DASHSCOPE_API_KEY=sk-xxx`],
};
