import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(lowerAlphanumeric(8), '-', lowerAlphanumeric(4), '-', lowerAlphanumeric(4), '-', lowerAlphanumeric(4), '-', lowerAlphanumeric(12));

export const deepaiApiKey: Rule = {
  id: 'deepai-api-key',
  name: 'DeepAI API key',
  provider: 'deepai',
  kind: 'context',
  description: 'Makes images and texts on the owner\'s bill.',
  severity: 'low',
  keywords: ['deepai', 'deep_ai', 'deep-ai', 'deep.ai', 'deep ai'],
  pattern: assigned({ names: ['deepai', 'deep ai'], value: secret }),
  references: ['https://deepai.org/docs'],
  rotate: { steps: 'Regenerate the API key on the DeepAI dashboard.', url: 'https://deepai.org/dashboard/profile' },
  examples: [sample`ENV DEEPAI_KEY=${secret}`, sample`curl https://api.deepai.org/api/text2img -H "api-key: ${secret}"`],
  lookalikes: [
    sample`ENV DEEPAI_KEY=${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`DEEPAI_API_KEY=xxxxxxxx-your-key`,
  ],
};
