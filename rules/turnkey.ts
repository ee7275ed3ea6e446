import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(64));

export const turnkeyApiPrivateKey: Rule = {
  id: 'turnkey-api-private-key',
  name: 'Turnkey API private key',
  provider: 'turnkey',
  kind: 'context',
  description: 'Signs transactions with the wallets that the user may use.',
  severity: 'critical',
  ...named({ names: ['turnkey'], value, words: ['private', 'secret', 'api_key', 'api-key', 'apikey', 'api key'] }),
  references: ['https://docs.turnkey.com/concepts/users/credentials'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.turnkey.com/',
  },
  examples: [sample`TURNKEY_API_PRIVATE_KEY=${value}`, sample`const turnkeyApiPrivateKey = '${value}';`],
  lookalikes: [
    sample`TURNKEY_API_PRIVATE_KEY=${hexadecimal(63)}`,
    sample`TURNKEY_API_PRIVATE_KEY=your-turnkey-api-private-key-here`,
  ],
};
