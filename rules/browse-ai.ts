import type { Rule } from '../src/model/rule.ts';
import { named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(uuid(), ':', uuid());

export const browseAiApiKey: Rule = {
  id: 'browse-ai-api-key',
  name: 'Browse AI API key',
  provider: 'browse-ai',
  kind: 'context',
  description: 'Runs the robots of the account, spends its credits and reads what they captured.',
  severity: 'medium',
  ...named({ names: ['browse ai'], value: key, words: ['key', 'token'] }),
  references: ['https://docs.browse.ai/reference/introduction-to-browseai-api'],
  rotate: {
    steps: 'Delete the API key in the settings of the workspace, create another and put it in place.',
    url: 'https://dashboard.browse.ai/workspaces',
  },
  examples: [sample`BROWSE_AI_API_KEY=${key}`, sample`browseAiApiKey: "${key}"`],
  lookalikes: [sample`BROWSE_AI_ROBOT_ID=${uuid()}`, sample`BROWSE_AI_API_KEY=YOUR_SECRET_API_KEY`],
};
