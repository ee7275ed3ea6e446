import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const env0ApiSecret: Rule = {
  id: 'env0-api-secret',
  name: 'env0 API secret',
  provider: 'env0',
  kind: 'context',
  description: 'With its key it deploys and destroys environments and reads their variables.',
  severity: 'critical',
  ...named({ names: ['env0_', '"env0"'], value: sequence(digitWithin(32), base64Url(32)), words: ['secret'] }),
  references: ['https://docs.envzero.com/docs/api-keys'],
  rotate: {
    steps: 'Delete the API key in the settings, look through the audit log, then create one with a smaller role.',
    url: 'https://app.env0.com/organization-settings',
  },
  examples: [sample`ENV0_API_SECRET=${base64Url(32)}`, sample`provider "env0" {\n  api_secret = "${base64Url(32)}"\n}`],
  lookalikes: [sample`ENV0_API_SECRET=${base64Url(20)}`, sample`ENV0_ORGANIZATION_ID=${uuid()}`],
};
