import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flexportApiKey: Rule = {
  id: 'flexport-api-key',
  name: 'Flexport API key',
  provider: 'flexport',
  kind: 'provider',
  description: 'Reads and changes orders, stock and shipments of the shop in the fulfilment portal.',
  severity: 'high',
  keywords: ['shltm_'],
  pattern: token`shltm_${base64Url(40)}`,
  references: ['https://docs.logistics-api.flexport.com/'],
  rotate: {
    steps: 'Delete the token under Settings, API tokens, of the Flexport portal, then create one with fewer scopes.',
    url: 'https://portal.flexport.com/settings/api-tokens',
  },
  examples: [
    sample`FLEXPORT_API_KEY=shltm_${base64Url(40)}`,
    sample`curl https://logistics-api.flexport.com/logistics/api/2024-04/orders -H "Authorization: Bearer shltm_${base64Url(40)}"`,
  ],
  lookalikes: [sample`FLEXPORT_API_KEY=shltm_${base64Url(39)}`, sample`FLEXPORT_TOKEN=changeme`],
};
