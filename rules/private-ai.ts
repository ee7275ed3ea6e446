import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(32);

export const privateAiApiKey: Rule = {
  id: 'private-ai-api-key',
  name: 'Private AI API key',
  provider: 'private-ai',
  kind: 'context',
  description: 'Takes personal data out of texts and files at the expense of the account.',
  severity: 'medium',
  ...named({ names: ['private-ai.com', 'private ai'], value: loosely(key), near: 60, reach: 84 }),
  references: ['https://docs.private-ai.com/reference/latest/'],
  rotate: {
    steps: 'Ask for a new key in the portal of Private AI, put it in place and delete the old one.',
    url: 'https://portal.private-ai.com/',
  },
  examples: [
    sample`PRIVATE_AI_API_KEY=${key}`,
    sample`PAIClient(url="https://api.private-ai.com/community", api_key="${key}")`,
  ],
  lookalikes: [sample`PRIVATEAI_KEY=${hexadecimal(31)}`, sample`PRIVATE_AI_API_KEY=${'0'.repeat(32)}`],
};
