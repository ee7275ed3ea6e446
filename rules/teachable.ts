import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(32), alphanumeric(32));

export const teachableApiKey: Rule = {
  id: 'teachable-api-key',
  name: 'Teachable API key',
  provider: 'teachable',
  kind: 'context',
  description: 'Reads courses, users and sales of the school and enrols users.',
  severity: 'high',
  ...named({ names: ['teachable'], value: key, words: ['key', 'token', 'secret'] }),
  references: ['https://docs.teachable.com/reference/authentication'],
  rotate: {
    steps: 'Delete the key under Settings, API, of the school, then create one.',
    url: 'https://docs.teachable.com/docs/authentication',
  },
  examples: [sample`TEACHABLE_API_KEY=${key}`, sample`teachable:\n  api_key: ${key}\n`],
  lookalikes: [sample`TEACHABLE_API_KEY=${alphanumeric(31)}`, sample`TEACHABLE_API_KEY=your-key`],
};
