import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cloudamqpApiKey: Rule = {
  id: 'cloudamqp-api-key',
  name: 'CloudAMQP API key',
  provider: 'cloudamqp',
  kind: 'context',
  description: 'Creates, changes and deletes the broker instances of the team.',
  severity: 'critical',
  ...named({ names: ['cloudamqp'], value: uuid(), words: ['key'] }),
  references: ['https://docs.cloudamqp.com/cloudamqp_api.html'],
  rotate: {
    steps: 'Reset or delete the API key in the console, look through the audit log, then create another.',
    url: 'https://customer.cloudamqp.com/apikeys',
  },
  examples: [sample`CLOUDAMQP_APIKEY=${uuid()}`, sample`provider "cloudamqp" {\n  apikey = "${uuid()}"\n}`],
  lookalikes: [sample`CLOUDAMQP_INSTANCE=${uuid()}`, sample`CLOUDAMQP_APIKEY=your-api-key`],
};
