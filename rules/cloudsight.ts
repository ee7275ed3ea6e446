import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cloudsightApiKey: Rule = {
  id: 'cloudsight-api-key',
  name: 'CloudSight API key',
  provider: 'cloudsight',
  kind: 'context',
  description: "Recognises images on the owner's credits.",
  severity: 'low',
  keywords: ['cloudsight', 'cloud_sight', 'cloud-sight', 'cloud.sight', 'cloud sight'],
  pattern: assigned({ names: ['cloudsight', 'cloud sight'], value: sequence(digitWithin(22), base64Url(22)) }),
  references: ['https://cloudsight.docs.apiary.io/'],
  rotate: {
    steps: 'Regenerate the key pair on the CloudSight API dashboard.',
    url: 'https://cloudsight.ai/api_client_users',
  },
  examples: [
    sample`let cloudsightApiKey: &str = "${base64Url(22)}";`,
    sample`curl https://api.cloudsight.ai/v1/ -H "Authorization: CloudSight ${base64Url(22)}"`,
  ],
  lookalikes: [
    sample`let cloudsightApiKey: &str = "${base64Url(21)}";`,
    sample`cloudsight:\n  token: <insert token>\n`,
  ],
};
