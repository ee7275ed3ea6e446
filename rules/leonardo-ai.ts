import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const leonardoAiApiKey: Rule = {
  id: 'leonardo-ai-api-key',
  name: 'Leonardo.Ai API key',
  provider: 'leonardo-ai',
  kind: 'context',
  description: "Makes images and videos on the account's bill.",
  severity: 'medium',
  ...named({ names: ['leonardo ai', 'leonardo api', 'leonardo key'], value, words: ['key', 'token', 'secret'] }),
  references: ['https://docs.leonardo.ai/docs/create-your-api-key'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.leonardo.ai/api-access',
  },
  examples: [sample`LEONARDO_API_KEY=${value}`, sample`leonardoAiKey: '${value}'`],
  lookalikes: [
    sample`LEONARDO_AI_API_KEY=${hexadecimal(31)}`,
    sample`LEONARDO_AI_API_KEY=your-leonardo-ai-api-key-here`,
  ],
};
