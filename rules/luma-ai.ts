import type { Rule } from '../src/model/rule.ts';
import { sequence, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('luma-', uuid(), '-', uuid());

export const lumaAiApiKey: Rule = {
  id: 'luma-ai-api-key',
  name: 'Luma AI API key',
  provider: 'luma-ai',
  kind: 'provider',
  description: 'Makes images and videos at the expense of the account.',
  severity: 'medium',
  keywords: ['luma-'],
  pattern: token`${key}`,
  references: ['https://docs.lumalabs.ai/docs/api'],
  rotate: {
    steps: 'Delete the key on the page of API keys of Dream Machine, then create one.',
    url: 'https://lumalabs.ai/dream-machine/api/keys',
  },
  examples: [sample`LUMAAI_API_KEY=${key}`, sample`client = LumaAI(auth_token="${key}")`],
  lookalikes: [sample`LUMAAI_API_KEY=luma-${uuid()}`, sample`LUMAAI_API_KEY=luma-xxxxxxxx`],
};
