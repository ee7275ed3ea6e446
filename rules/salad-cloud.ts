import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const saladCloudApiKey: Rule = {
  id: 'salad-cloud-api-key',
  name: 'SaladCloud API key',
  provider: 'salad-cloud',
  kind: 'provider',
  description: "Runs container groups on the organization's bill.",
  severity: 'high',
  keywords: ['salad_cloud_'],
  pattern: token`salad_cloud_${oneOf('user', 'org')}_${alphanumeric(48, 49)}`,
  references: ['https://docs.salad.com/reference/saladcloud-api/authentication'],
  rotate: {
    steps: 'Replace the key on the API access page of the SaladCloud portal.',
    url: 'https://portal.salad.com/api-key',
  },
  examples: [
    sample`export SALAD_CLOUD_API_KEY="salad_cloud_${oneOf('user', 'org')}_${alphanumeric(48, 49)}"`,
    sample`SALAD_API_KEY=salad_cloud_${oneOf('user', 'org')}_${alphanumeric(48, 49)}`,
  ],
  lookalikes: [
    sample`SALAD_API_KEY=salad_cloud_${oneOf('user', 'org')}_${alphanumeric(47)}`,
    sample`SALAD_CLOUD_TOKEN=changeme`,
  ],
};
