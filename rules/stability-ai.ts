import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://platform.stability.ai/docs/getting-started/authentication';
const body = alphanumeric(48);

export const stabilityAiApiKey: Rule = {
  id: 'stability-ai-api-key',
  name: 'Stability AI API key',
  provider: 'stability-ai',
  kind: 'context',
  description: "Generates images, video and audio on its account's credits.",
  severity: 'high',
  keywords: [
    'stability',
    'stable_diffusion',
    'stable-diffusion',
    'stable.diffusion',
    'stable diffusion',
    'stablediffusion',
    'dreamstudio',
  ],
  pattern: assigned({
    names: ['stability', 'stable diffusion', 'dreamstudio'],
    value: sequence('sk-', body),
    words: [],
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the key on the account page, look at the credit history, then create a new one.',
    url: 'https://platform.stability.ai/account/keys',
  },
  examples: [
    sample`STABILITY_API_KEY=sk-${body}`,
    sample`dreamstudio: { apiKey: 'sk-${body}' }`,
    sample`curl https://api.stability.ai/v1/user/account -H "Authorization: Bearer sk-${body}"`,
  ],
  lookalikes: [sample`STABILITY_API_KEY=sk-${alphanumeric(47)}`, sample`stability_key = sk-${'A'.repeat(48)}`],
};
