import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(80), alphanumeric(80, 96));

export const privyAppSecret: Rule = {
  id: 'privy-app-secret',
  name: 'Privy app secret',
  provider: 'privy',
  kind: 'context',
  description: 'Reads and changes users of the app, and signs with the wallets of its server.',
  severity: 'critical',
  ...named({ names: ['privy_', 'privyapp', 'privy.io'], value, words: ['secret', 'key', 'token'] }),
  references: ['https://docs.privy.io/basics/get-started/dashboard/create-new-app'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://dashboard.privy.io/',
  },
  examples: [sample`PRIVY_APP_SECRET=${value}`, sample`const privyAppSecret = '${value}';`],
  lookalikes: [sample`PRIVY_APP_SECRET=${alphanumeric(60)}`, sample`PRIVY_APP_SECRET=your-privy-app-secret-here`],
};
