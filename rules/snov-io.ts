import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(32);

export const snovIoApiSecret: Rule = {
  id: 'snov-io-api-secret',
  name: 'Snov.io API secret',
  provider: 'snov-io',
  kind: 'context',
  description: 'Searches and verifies addresses, reads prospects and starts campaigns on the credits of the account.',
  severity: 'medium',
  aliases: ['snov'],
  ...named({ names: ['snovio', 'snov.io', 'snov_io'], value: secret, words: ['secret', 'token', 'key'] }),
  references: ['https://snov.io/knowledgebase/how-to-get-api-credentials/'],
  rotate: {
    steps: 'Regenerate the keys on the API tab of the account settings, then put both in place.',
    url: 'https://app.snov.io/account/api',
  },
  examples: [sample`SNOVIO_CLIENT_SECRET=${secret}`, sample`snov_io:\n  client_secret: ${secret}\n`],
  lookalikes: [sample`SNOVIO_CLIENT_SECRET=${hexadecimal(31)}`, sample`SNOVIO_CLIENT_ID=${hexadecimal(32)}`],
};
