import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9a-z\\-', '0123456789abcdef', 36);

export const deepaiApiKey: Rule = {
  id: 'deepai-api-key',
  name: 'DeepAI API key',
  provider: 'deepai',
  kind: 'context',
  description: "Makes images and texts on the owner's bill.",
  severity: 'low',
  keywords: ['deepai', 'deep_ai', 'deep-ai', 'deep.ai', 'deep ai'],
  pattern: assigned({ names: ['deepai', 'deep ai'], value: secret }),
  references: ['https://deepai.org/docs'],
  rotate: { steps: 'Regenerate the API key on the DeepAI dashboard.', url: 'https://deepai.org/dashboard/profile' },
  examples: [
    sample`ENV DEEPAI_KEY=${secret}`,
    sample`curl https://api.deepai.org/api/text2img -H "api-key: ${secret}"`,
  ],
  lookalikes: [
    sample`ENV DEEPAI_KEY=${characterSet('0-9a-z\\-', '0123456789abcdef', 35)}`,
    sample`DEEPAI_API_KEY=xxxxxxxx-your-key`,
  ],
};
