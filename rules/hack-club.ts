import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hackClubAiKey: Rule = {
  id: 'hack-club-ai-api-key',
  name: 'Hack Club AI API key',
  provider: 'hack-club',
  kind: 'provider',
  description: 'Uses models in the name of its owner and spends the daily allowance.',
  severity: 'medium',
  keywords: ['sk-hc-v1-'],
  pattern: token`sk-hc-v1-${hexadecimal(64)}`,
  references: ['https://docs.ai.hackclub.com/'],
  rotate: { steps: 'Revoke the key, look at its usage, then create another.', url: 'https://ai.hackclub.com/keys' },
  examples: [
    sample`const openai = new OpenAI({ baseURL: 'https://ai.hackclub.com/proxy/v1', apiKey: 'sk-hc-v1-${hexadecimal(64)}' });`,
    sample`HACKCLUB_API_KEY=sk-hc-v1-${hexadecimal(64)}`,
  ],
  lookalikes: [sample`sk-hc-v1-${hexadecimal(48)}`, sample`HACKCLUB_API_KEY=sk-hc-v1-your-hackclub-key`],
};
