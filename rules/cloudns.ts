import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const password = alphanumeric(8, 32);

export const cloudnsAuthPassword: Rule = {
  id: 'cloudns-auth-password',
  name: 'ClouDNS API password',
  provider: 'cloudns',
  kind: 'context',
  description: 'With the id of the API user it changes all zones of the account, or those of a sub-user.',
  severity: 'high',
  ...named({ names: ['cloudns'], value: sequence(digitWithin(8), password), words: ['passw', 'secret'] }),
  references: ['https://www.cloudns.net/wiki/article/42/'],
  rotate: {
    steps: 'Change the password of the API user under API and Resellers, and allow only the addresses that need it.',
    url: 'https://www.cloudns.net/api-settings/',
  },
  examples: [sample`CLOUDNS_AUTH_PASSWORD=${password}`, sample`cloudns: { authId: 1234, authPassword: '${password}' }`],
  lookalikes: [sample`CLOUDNS_AUTH_PASSWORD=${alphanumeric(7)}`, sample`CLOUDNS_AUTH_PASSWORD=your-password`],
};
