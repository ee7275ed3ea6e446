import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.x.ai/docs/overview';

export const xaiApiKey: Rule = {
  id: 'xai-api-key',
  name: 'xAI API key',
  provider: 'xai',
  kind: 'provider',
  description: "Calls the Grok models on its team's bill.",
  severity: 'high',
  keywords: ['xai-'],
  pattern: token`xai-${base64Url(80, 84)}`,
  references: [docs],
  rotate: {
    steps:
      'Disable and delete the key in the console, look at the usage explorer for calls that are not yours, then create a new one with only the endpoints it needs.',
    url: 'https://console.x.ai',
  },
  examples: [
    sample`XAI_API_KEY=xai-${alphanumeric(80)}`,
    sample`curl https://api.x.ai/v1/chat/completions -H "Authorization: Bearer xai-${alphanumeric(80)}"`,
  ],
  lookalikes: [sample`xai-${alphanumeric(79)}`, sample`xai-${'x'.repeat(80)}`],
};
