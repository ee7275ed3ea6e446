import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const duckdnsToken: Rule = {
  id: 'duckdns-token',
  name: 'Duck DNS token',
  provider: 'duckdns',
  kind: 'context',
  description: 'Points the domains of its account to other addresses.',
  severity: 'medium',
  ...named({ names: ['duckdns', 'duck dns'], value: uuid(), words: ['token', 'key', 'secret', 'passw'] }),
  references: ['https://www.duckdns.org/spec.jsp'],
  rotate: {
    steps: 'Recreate the token in the menu of the site, then put it in place.',
    url: 'https://www.duckdns.org/',
  },
  examples: [
    sample`DUCKDNS_TOKEN=${uuid()}`,
    sample`curl 'https://www.duckdns.org/update?domains=acme&token=${uuid()}&ip='`,
  ],
  lookalikes: [
    sample`DUCKDNS_TOKEN=${hexadecimal(32)}`,
    sample`https://www.duckdns.org/update?domains=acme&token=YOUR_TOKEN`,
  ],
};
