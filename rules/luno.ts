import type { Companion, Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.luno.com/en/developers/api#tag/Authentication';
const secret = base64Url(43);
const keyId: Companion = {
  name: 'API key id',
  pattern: /(?<![0-9A-Za-z])(?<part>[a-z0-9]{11,14})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const lunoApiSecret: Rule = {
  id: 'luno-api-secret',
  name: 'Luno API secret',
  provider: 'luno',
  kind: 'context',
  description: 'With its key id it trades and, where allowed, sends coins from the account.',
  severity: 'critical',
  ...named({ names: ['luno'], value: sequence(secret, digitInLast(43)), words: ['secret', 'key', 'token'], near: 80 }),
  companions: [keyId],
  references: [docs],
  rotate: {
    steps:
      'Delete the API key under Settings, API keys, look at the orders and sends, then create one with fewer permissions.',
    url: 'https://www.luno.com/wallet/security/api_keys',
  },
  examples: [
    sample`LUNO_API_KEY_ID=${lowerAlphanumeric(13)}\nLUNO_API_SECRET=${secret}`,
    sample`luno: { keySecret: '${secret}' }`,
  ],
  lookalikes: [sample`LUNO_API_SECRET=${base64Url(42)}`, sample`LUNO_API_SECRET=${'x'.repeat(43)}`],
};
