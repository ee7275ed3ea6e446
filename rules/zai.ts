import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(hexadecimal(32), '.', alphanumeric(16));

export const zaiApiKey: Rule = {
  id: 'zai-zhipu-api-key',
  name: 'Z.ai (Zhipu) API key',
  provider: 'zai',
  kind: 'context',
  description: "Calls the models on the owner's balance.",
  severity: 'medium',
  keywords: ['zai', 'zhipu', 'zhipuai', 'bigmodel', 'z_ai', 'z-ai', 'z.ai', 'z ai'],
  pattern: assigned({ names: ['zai', 'zhipu', 'zhipuai', 'bigmodel', 'z ai'], value: secret, words: [] }),
  references: ['https://docs.z.ai/api-reference/introduction'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Z.ai (or BigModel) platform, then create one.',
    url: 'https://z.ai/manage-apikey/apikey-list',
  },
  examples: [sample`ZAI_API_KEY=${secret}`, sample`ZHIPUAI_API_KEY: "${secret}"`],
  lookalikes: [sample`ZAI_API_KEY=${hexadecimal(32)}.${alphanumeric(15)}`, sample`zaiApiKey = process.env.ZAI_API_KEY`],
};
