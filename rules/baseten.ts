import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(alphanumeric(8), '.', alphanumeric(32));

export const basetenApiKey: Rule = {
  id: 'baseten-api-key',
  name: 'Baseten API key',
  provider: 'baseten',
  kind: 'context',
  description: "Calls and deploys models on the workspace's bill.",
  severity: 'high',
  keywords: ['baseten'],
  pattern: assigned({ names: ['baseten'], value: secret }),
  references: ['https://docs.baseten.co/organization/api-keys'],
  rotate: {
    steps: 'Revoke the key under Settings, API keys, of Baseten, then create one for inference only.',
    url: 'https://app.baseten.co/settings/api_keys',
  },
  examples: [
    sample`BASETEN_API_KEY=${secret}`,
    sample`curl https://app.baseten.co/ -H "Authorization: Api-Key ${secret}"`,
  ],
  lookalikes: [sample`BASETEN_API_KEY=${alphanumeric(8)}.${alphanumeric(31)}`, sample`BASETEN_TOKEN=changeme`],
};
