import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const easydnsApiKey: Rule = {
  id: 'easydns-api-key',
  name: 'easyDNS API key',
  provider: 'easydns',
  kind: 'context',
  description: 'With its token it changes the DNS records of the account.',
  severity: 'high',
  ...named({ names: ['easydns'], value: sequence(digitWithin(16), lowerAlphanumeric(16)), words: ['key', 'token'] }),
  references: ['https://docs.sandbox.rest.easydns.net/'],
  rotate: {
    steps: 'Delete the pair in the API manager, look at the records, then create another.',
    url: 'https://cp.easydns.com/manage/security/',
  },
  examples: [sample`EASYDNS_KEY=${lowerAlphanumeric(16)}`, sample`SAVED_EASYDNS_Key='${lowerAlphanumeric(16)}'`],
  lookalikes: [sample`EASYDNS_KEY=${lowerAlphanumeric(12)}`, sample`EASYDNS_ENDPOINT=https://sandbox.rest.easydns.net`],
};
