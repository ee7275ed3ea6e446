import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://www.gnu.org/software/trans-coord/manual/cvs/html_node/Password-authentication-client.html';

export const cvsPassword: Rule = {
  id: 'cvs-password',
  name: 'Password in .cvspass',
  provider: 'cvs',
  kind: 'context',
  description: 'Reads and writes the repository as its user; each letter is only swapped for another.',
  severity: 'high',
  keywords: [' :pserver:'],
  pattern: /(?:^|[\r\n])\/1 :pserver:(?!anon)[^\s:@]{1,64}@[^\s]{4,200} (?<secret>A[^\r\n]{5,100})/,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: {
    steps: 'Change the password at the server, then move the repository to something that encrypts.',
    url: docs,
  },
  examples: [
    at('.cvspass', sample`/1 :pserver:jane@cvs.acme.io:2401/var/cvs A${alphanumeric(10)}\n`),
    at('home/.cvspass', sample`/1 :pserver:build@10.0.0.9:2401/cvs/shop A${alphanumeric(14)}\n`),
  ],
  lookalikes: [
    at('.cvspass', sample`/1 :pserver:anonymous@cvs.acme.io:2401/var/cvs A\n`),
    sample`export CVSROOT=:pserver:anonymous@cvs.acme.io:/var/cvs`,
  ],
};
