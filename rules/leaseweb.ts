import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const leasewebApiKey: Rule = {
  id: 'leaseweb-api-key',
  name: 'Leaseweb API key',
  provider: 'leaseweb',
  kind: 'context',
  description: 'Manages servers, networks and DNS of the account.',
  severity: 'critical',
  ...named({ names: ['leaseweb', 'x-lsw-auth', 'lsw_key'], value: uuid(), words: ['key', 'auth', 'token'] }),
  references: ['https://developer.leaseweb.com/docs/'],
  rotate: {
    steps: 'Remove the key in the customer portal, look through servers and records, then create another.',
    url: 'https://secure.leaseweb.com/en/apiKeys',
  },
  examples: [
    sample`LEASEWEB_API_KEY=${uuid()}`,
    sample`curl https://api.leaseweb.com/bareMetals/v2/servers -H 'X-Lsw-Auth: ${uuid()}'`,
  ],
  lookalikes: [sample`LEASEWEB_API_KEY=${hexadecimal(20)}`, sample`LEASEWEB_SERVER_ID=${digits(6)}`],
};
