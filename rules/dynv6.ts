import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dynv6Token: Rule = {
  id: 'dynv6-token',
  name: 'dynv6 token',
  provider: 'dynv6',
  kind: 'context',
  description: 'Changes the addresses and records of the zones of the account.',
  severity: 'medium',
  ...named({ names: ['dynv6'], value: sequence(digitWithin(28), base64Url(28, 34)), words: ['token', 'passw', 'key'] }),
  references: ['https://dynv6.com/docs/apis'],
  rotate: {
    steps: 'Delete the key under Keys, look at the zones, then create one for a single zone.',
    url: 'https://dynv6.com/keys',
  },
  examples: [
    sample`SAVED_dynv6_token='${base64Url(30)}'`,
    sample`curl 'https://dynv6.com/api/update?hostname=acme.dynv6.net&token=${base64Url(30)}&ipv4=auto'`,
  ],
  lookalikes: [sample`dynv6_token=${base64Url(12)}`, sample`dynv6_zone=acme.dynv6.net`],
};
