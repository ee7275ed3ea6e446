import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const agentopsApiKey: Rule = {
  id: 'agentops-api-key',
  name: 'AgentOps API key',
  provider: 'agentops',
  kind: 'context',
  description: 'Writes sessions into the project and reads them.',
  severity: 'medium',
  ...named({ names: ['agentops'], value: uuid(), words: ['key', 'init'] }),
  references: ['https://docs.agentops.ai/v1/quickstart'],
  rotate: {
    steps: 'Rotate the key on the project page and put the new one in place.',
    url: 'https://app.agentops.ai/settings/projects',
  },
  examples: [sample`AGENTOPS_API_KEY=${uuid()}`, sample`agentops.init("${uuid()}")`],
  lookalikes: [sample`AGENTOPS_API_KEY=${hexadecimal(20)}`, sample`AGENTOPS_API_KEY=<your_api_key>`],
};
