import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(40);
const client: Companion = {
  name: 'client id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{20}|(?:Ov23|Iv1\.)[0-9A-Za-z]{16})(?![0-9A-Za-z])/,
  withinLines: 6,
  isRequired: false,
};

export const gitalkClientSecret: Rule = {
  id: 'gitalk-client-secret',
  name: 'Gitalk (GitHub OAuth) client secret',
  provider: 'gitalk',
  kind: 'context',
  description:
    "Acts as the blog's OAuth application: with a code it gets tokens of the people who comment, who allowed it to write to public repositories.",
  severity: 'medium',
  ...named({
    names: ['gitalk', 'gitment'],
    value: secret,
    words: ['client_secret', 'clientsecret', 'client secret', 'secret'],
    near: 180,
    reach: 210,
  }),
  companions: [client],
  references: ['https://github.com/gitalk/gitalk#usage'],
  rotate: {
    steps:
      'Generate a new client secret for the OAuth application and delete the old one; the new one stands in the page again, so prefer a comment system that needs none.',
    url: 'https://github.com/settings/developers',
  },
  examples: [
    sample`var gitalk = new Gitalk({\n  clientID: '${hexadecimal(20)}',\n  clientSecret: '${secret}',\n  repo: 'blog'\n});`,
    sample`gitalk:\n  enable: true\n  client_id: ${hexadecimal(20)}\n  client_secret: ${secret}\n`,
  ],
  lookalikes: [
    sample`new Gitalk({ clientID: '${hexadecimal(20)}', clientSecret: '${hexadecimal(39)}' })`,
    sample`gitalk: { clientSecret: 'GitHub Application Client Secret' }`,
  ],
};
