import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mem0ApiKey: Rule = {
  id: 'mem0-api-key',
  name: 'Mem0 API key',
  provider: 'mem0',
  kind: 'provider',
  description: 'Reads, adds and deletes what agents of the project remember of their users.',
  severity: 'high',
  keywords: ['m0-'],
  pattern: token`m0-${alphanumeric(40)}`,
  references: ['https://docs.mem0.ai/platform/quickstart'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Mem0 dashboard, then create one.',
    url: 'https://app.mem0.ai/dashboard/api-keys',
  },
  examples: [
    sample`MEM0_API_KEY=m0-${alphanumeric(40)}`,
    sample`client = MemoryClient(api_key="m0-${alphanumeric(40)}")`,
  ],
  lookalikes: [sample`MEM0_API_KEY=m0-${alphanumeric(39)}`, sample`MEM0_API_KEY=m0-${'x'.repeat(40)}`],
};
