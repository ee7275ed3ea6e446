import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const turbopufferApiKey: Rule = {
  id: 'turbopuffer-api-key',
  name: 'turbopuffer API key',
  provider: 'turbopuffer',
  kind: 'provider',
  description: 'Reads and writes the namespaces of the organisation.',
  severity: 'high',
  keywords: ['tpuf_'],
  pattern: token`tpuf_${alphanumeric(32)}`,
  references: ['https://turbopuffer.com/docs/auth'],
  rotate: {
    steps: 'Delete the key in the dashboard, then create one with fewer permissions.',
    url: 'https://turbopuffer.com/dashboard',
  },
  examples: [
    sample`TURBOPUFFER_API_KEY=tpuf_${alphanumeric(32)}`,
    sample`client = turbopuffer.Turbopuffer(api_key="tpuf_${alphanumeric(32)}")`,
  ],
  lookalikes: [sample`TURBOPUFFER_API_KEY=tpuf_${alphanumeric(20)}`, sample`TURBOPUFFER_API_KEY=tpuf_xxxxxxxx`],
};
