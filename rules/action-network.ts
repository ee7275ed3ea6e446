import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const actionNetworkApiKey: Rule = {
  id: 'action-network-api-key',
  name: 'Action Network API key',
  provider: 'action-network',
  kind: 'context',
  description: 'Reads and changes the people, petitions and donations of the group.',
  severity: 'high',
  ...named({
    names: ['action_network', 'action-network', 'osdi-api', 'osdi_api'],
    value: key,
    words: ['key', 'token'],
  }),
  references: ['https://actionnetwork.org/docs/'],
  rotate: {
    steps: 'Delete the key on the page for API and sync of the group, create another and put it in place.',
    url: 'https://actionnetwork.org/apikeys',
  },
  examples: [
    sample`ACTION_NETWORK_API_KEY=${key}`,
    sample`curl https://actionnetwork.org/api/v2/people -H 'OSDI-API-Token: ${key}'`,
  ],
  lookalikes: [sample`ACTION_NETWORK_API_KEY=${hexadecimal(31)}`, sample`ACTION_NETWORK_GROUP=acme_${hexadecimal(32)}`],
};
