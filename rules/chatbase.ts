import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const chatbaseApiKey: Rule = {
  id: 'chatbase-api-key',
  name: 'Chatbase API key',
  provider: 'chatbase',
  kind: 'context',
  description: 'Manages the chatbots of the account and reads their conversations.',
  severity: 'medium',
  ...named({ names: ['chatbase'], value: key, words: ['key', 'token', 'secret'] }),
  references: ['https://www.chatbase.co/docs/developer-guides/api/getting-started'],
  rotate: {
    steps: 'Delete the API key in the settings of the workspace, create another and put it in place.',
    url: 'https://www.chatbase.co/dashboard',
  },
  examples: [sample`CHATBASE_API_KEY=${key}`, sample`const chatbaseApiKey = '${key}';`],
  lookalikes: [sample`CHATBASE_API_KEY=${uuid()}0`, sample`CHATBASE_API_KEY=your-api-key-here`],
};
