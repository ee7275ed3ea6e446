import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ai21ApiKey: Rule = {
  id: 'ai21-api-key',
  name: 'AI21 API key',
  provider: 'ai21',
  kind: 'context',
  description: "Calls the models on the owner's bill.",
  severity: 'medium',
  keywords: ['ai21'],
  pattern: assigned({ names: ['ai21'], value: uuid(), words: [] }),
  references: ['https://docs.ai21.com/reference/api-authentication'],
  rotate: {
    steps: 'Delete the key on the API keys page of AI21 Studio, then create one.',
    url: 'https://studio.ai21.com/account/api-key',
  },
  examples: [
    sample`export AI21_API_KEY="${uuid()}"`,
    sample`curl https://api.ai21.com/studio/v1/ -H "Authorization: Bearer ${uuid()}"`,
  ],
  lookalikes: [
    sample`curl https://api.ai21.com/studio/v1/ -H "Authorization: Bearer ${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}"`,
    sample`AI21_API_KEY=YOUR_AI21_API_KEY`,
  ],
};
