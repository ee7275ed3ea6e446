import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const recallAiApiKey: Rule = {
  id: 'recall-ai-api-key',
  name: 'Recall.ai API key',
  provider: 'recall-ai',
  kind: 'context',
  description: 'Sends bots to meetings and reads recordings and transcripts.',
  severity: 'high',
  ...named({
    names: ['recallai', 'recall_ai', 'recall.ai', 'recall_api'],
    value: key,
    words: ['key', 'token', 'auth'],
  }),
  references: ['https://docs.recall.ai/reference/authentication'],
  rotate: {
    steps: 'Delete the API key in the dashboard of the region, create another and put it in place.',
    url: 'https://us-west-2.recall.ai/dashboard/developers/api-keys',
  },
  examples: [sample`RECALLAI_API_KEY=${key}`, sample`RECALL_API_KEY="${key}"`],
  lookalikes: [sample`RECALL_API_KEY=${hexadecimal(32)}`, sample`RECALL_BOT_ID=${uuid()}`],
};
