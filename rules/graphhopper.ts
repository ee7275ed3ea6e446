import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const graphhopperApiKey: Rule = {
  id: 'graphhopper-api-key',
  name: 'GraphHopper API key',
  provider: 'graphhopper',
  kind: 'context',
  description: "Routes and geocodes on the owner's credits.",
  severity: 'low',
  keywords: ['graphhopper', 'graph_hopper', 'graph-hopper', 'graph.hopper', 'graph hopper'],
  pattern: assigned({ names: ['graphhopper', 'graph hopper'], value: loosely(uuid()) }),
  references: ['https://docs.graphhopper.com/'],
  rotate: {
    steps: 'Delete the key on the API keys page of the GraphHopper dashboard, then create one.',
    url: 'https://graphhopper.com/dashboard/api-keys',
  },
  examples: [sample`graphhopper_token = "${uuid()}"`, sample`https://graphhopper.com/api/1/route?key=${uuid()}`],
  lookalikes: [
    sample`graphhopper_token = "${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}"`,
    sample`GRAPHHOPPER_API_KEY=xxxxxxxx-your-key`,
  ],
};
