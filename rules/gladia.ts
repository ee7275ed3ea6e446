import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gladiaApiKey: Rule = {
  id: 'gladia-api-key',
  name: 'Gladia API key',
  provider: 'gladia',
  kind: 'context',
  description: 'Transcribes audio and reads transcripts at the expense of its owner.',
  severity: 'high',
  ...named({ names: ['gladia'], value: uuid(), words: ['key', 'token', 'secret'], reach: 30 }),
  references: ['https://docs.gladia.io/chapters/introduction/getting-started'],
  rotate: {
    steps: 'Delete the key in the dashboard and make another.',
    url: 'https://app.gladia.io/',
  },
  examples: [
    sample`GLADIA_API_KEY=${uuid()}`,
    sample`curl https://api.gladia.io/v2/pre-recorded -H "x-gladia-key: ${uuid()}"`,
  ],
  lookalikes: [sample`GLADIA_API_KEY=<key>`, sample`GLADIA_SESSION_ID=${uuid()}`],
};
