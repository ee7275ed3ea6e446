import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const truelayerClientSecret: Rule = {
  id: 'truelayer-client-secret',
  name: 'TrueLayer client secret',
  provider: 'truelayer',
  kind: 'context',
  description: 'Gets tokens to read bank accounts and to make payments of those who agreed.',
  severity: 'critical',
  ...named({ names: ['true layer'], value: uuid(), words: ['secret'] }),
  references: ['https://docs.truelayer.com/docs/generate-an-access-token'],
  rotate: {
    steps: 'Rotate the client secret in the console, then put the new one in place.',
    url: 'https://console.truelayer.com/',
  },
  examples: [
    sample`TRUELAYER_CLIENT_SECRET=${uuid()}`,
    sample`truelayer:\n  client_id: acme-1a2b3c\n  client_secret: ${uuid()}`,
  ],
  lookalikes: [sample`TRUELAYER_CLIENT_SECRET=${hexadecimal(30)}`, sample`TRUELAYER_CLIENT_ID=acme-1a2b3c`],
};
