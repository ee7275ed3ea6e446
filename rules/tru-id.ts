import type { Companion, Rule } from '../src/model/rule.ts';
import { characterSet, digitInLast, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('\\w.~\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 26);
const clientId: Companion = {
  name: 'client id',
  pattern: /(?<![0-9A-Za-z-])(?<part>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
  withinLines: 5,
  isRequired: false,
};

export const truIdClientSecret: Rule = {
  id: 'tru-id-client-secret',
  name: 'tru.ID client secret',
  provider: 'tru-id',
  kind: 'context',
  description: "With the client id it checks phone numbers and SIM cards on the workspace's bill.",
  severity: 'medium',
  ...named({
    names: ['tru id', 'tru client', 'tru secret', 'tru token', 'tru key', 'tru.json'],
    value: sequence(secret, digitInLast(26)),
    words: ['secret', 'token', 'key'],
    near: 90,
  }),
  companions: [clientId],
  references: ['https://github.com/tru-ID/cli'],
  rotate: {
    steps: 'Make new credentials for the project in the console and delete the old ones.',
    url: 'https://developer.tru.id/console',
  },
  examples: [
    sample`TRU_ID_CLIENT_ID=${uuid()}\nTRU_ID_CLIENT_SECRET=${secret}`,
    sample`truIdClientSecret: '${secret}'`,
  ],
  lookalikes: [
    sample`TRU_ID_CLIENT_SECRET=${characterSet('\\w', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 25)}`,
    sample`TRU_ID_CLIENT_ID=${uuid()}`,
  ],
};
