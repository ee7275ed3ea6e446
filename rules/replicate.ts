import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://replicate.com/docs/topics/security/api-tokens';
const body = alphanumeric(37);

export const replicateApiToken: Rule = {
  id: 'replicate-api-token',
  name: 'Replicate API token',
  provider: 'replicate',
  kind: 'provider',
  description: 'Runs models and reads predictions, files and private models of its owner, on their bill.',
  severity: 'high',
  keywords: ['r8_'],
  pattern: token`r8_${body}`,
  references: [docs],
  rotate: {
    steps:
      'Disable the token in the account settings (Replicate does not let it be used again), look at the predictions for runs that are not yours, then create a new one.',
    url: 'https://replicate.com/account/api-tokens',
  },
  examples: [sample`export REPLICATE_API_TOKEN=r8_${body}`, sample`replicate.Client(api_token='r8_${body}')`],
  lookalikes: [sample`r8_${alphanumeric(36)}`, sample`REPLICATE_API_TOKEN=r8_${'x'.repeat(37)}`],
};
