import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const granolaApiKey: Rule = {
  id: 'granola-api-key',
  name: 'Granola API key',
  provider: 'granola',
  kind: 'provider',
  description: 'Reads notes and transcripts of the meetings of the workspace.',
  severity: 'high',
  keywords: ['grn_'],
  pattern: token`grn_${alphanumeric(12, 24)}_${alphanumeric(24, 40)}`,
  references: ['https://docs.granola.ai/introduction'],
  rotate: {
    steps: 'Delete the API key in the settings of the workspace, create another and put it in place.',
    url: 'https://app.granola.ai/settings',
  },
  examples: [
    sample`GRANOLA_API_KEY=grn_${alphanumeric(18)}_${alphanumeric(27)}`,
    sample`curl https://public-api.granola.ai/v1/notes -H "Authorization: Bearer grn_${alphanumeric(18)}_${alphanumeric(27)}"`,
  ],
  lookalikes: [sample`GRANOLA_API_KEY=grn_${alphanumeric(18)}`, sample`GRANOLA_API_KEY=grn_your_api_key`],
};
