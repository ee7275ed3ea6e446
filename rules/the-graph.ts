import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const theGraphApiKey: Rule = {
  id: 'the-graph-api-key',
  name: 'The Graph API key',
  provider: 'the-graph',
  kind: 'provider',
  description: 'Queries subgraphs at the expense of the account.',
  severity: 'medium',
  keywords: ['.thegraph.com/api/'],
  pattern: /gateway[\w.\-]{0,40}\.thegraph\.com\/api\/(?<secret>[0-9a-f]{32})\/(?:subgraphs|deployments)/,
  references: ['https://thegraph.com/docs/en/subgraphs/querying/managing-api-keys/'],
  rotate: {
    steps: 'Regenerate or delete the API key in Subgraph Studio, then narrow its domains and subgraphs.',
    url: 'https://thegraph.com/studio/apikeys/',
  },
  examples: [
    sample`url = 'https://gateway.thegraph.com/api/${hexadecimal(32)}/subgraphs/id/5zvR82QoaXYFyDEKLZ9t6v9adgnptxYpKpSbxtgVENFV'`,
    sample`SUBGRAPH_URL=https://gateway-arbitrum.network.thegraph.com/api/${hexadecimal(32)}/deployments/id/QmVnj`,
  ],
  lookalikes: [
    sample`https://gateway.thegraph.com/api/${hexadecimal(30)}/subgraphs/id/5zvR`,
    sample`https://gateway.thegraph.com/api/[api-key]/subgraphs/id/5zvR`,
  ],
};
