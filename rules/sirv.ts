import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://apidocs.sirv.com/#authenticate';
const secret = { ...sequence(base64(86), '=='), source: '[0-9A-Za-z+/=_\\-]{88}' };
const clientId: Companion = {
  name: 'client id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9A-Za-z]{26,27})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const sirvClientSecret: Rule = {
  id: 'sirv-client-secret',
  name: 'Sirv client secret',
  provider: 'sirv',
  kind: 'context',
  description: 'With the client id it reads, changes and deletes the files of the account.',
  severity: 'high',
  ...named({ names: ['sirv'], value: secret, words: ['secret', 'token', 'key'], near: 110 }),
  companions: [clientId],
  references: [docs],
  rotate: {
    steps: 'Delete the API client in the account settings, create one with fewer scopes and put it in place.',
    url: 'https://my.sirv.com/#/account/settings/api',
  },
  examples: [
    sample`SIRV_CLIENT_SECRET=${secret}`,
    sample`curl https://api.sirv.com/v2/token -d '{"clientId": "${alphanumeric(27)}", "clientSecret": "${secret}"}'`,
  ],
  lookalikes: [sample`SIRV_CLIENT_SECRET=${base64(80)}==`, sample`SIRV_CLIENT_ID=${alphanumeric(27)}`],
};
