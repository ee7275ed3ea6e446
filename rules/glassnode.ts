import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const glassnodeApiKey: Rule = {
  id: 'glassnode-api-key',
  name: 'Glassnode API key',
  provider: 'glassnode',
  kind: 'context',
  description: "Queries on-chain data on the owner's plan.",
  severity: 'low',
  keywords: ['glassnode', 'glass_node', 'glass-node', 'glass.node', 'glass node'],
  pattern: assigned({ names: ['glassnode', 'glass node'], value: sequence(digitWithin(27), alphanumeric(27)) }),
  references: ['https://docs.glassnode.com/basic-api/api-key'],
  rotate: {
    steps: 'Delete the key under Settings, API, of Glassnode Studio, then create one.',
    url: 'https://studio.glassnode.com/settings/api',
  },
  examples: [
    sample`<glassnode><token>${alphanumeric(27)}</token></glassnode>`,
    sample`https://api.glassnode.com/v1/metrics?api_key=${alphanumeric(27)}`,
  ],
  lookalikes: [
    sample`<glassnode><token>${alphanumeric(26)}</token></glassnode>`,
    sample`glassnode_key = "${'a'.repeat(27)}"`,
  ],
};
