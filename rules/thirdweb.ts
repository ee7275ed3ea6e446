import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const thirdwebSecretKey: Rule = {
  id: 'thirdweb-secret-key',
  name: 'thirdweb secret key',
  provider: 'thirdweb',
  kind: 'context',
  description: 'Uses RPC, storage, engine and wallets of the project at its expense.',
  severity: 'high',
  ...named({ names: ['thirdweb'], value: base64Url(86) }),
  references: ['https://portal.thirdweb.com/account/api-keys'],
  rotate: {
    steps: 'Rotate the secret key in the settings of the project, then put the new one in place.',
    url: 'https://thirdweb.com/team',
  },
  examples: [
    sample`THIRDWEB_SECRET_KEY=${base64Url(86)}`,
    sample`const sdk = new ThirdwebSDK('polygon', { secretKey: '${base64Url(86)}' });`,
  ],
  lookalikes: [sample`THIRDWEB_SECRET_KEY=${base64Url(80)}`, sample`NEXT_PUBLIC_THIRDWEB_CLIENT_ID=${hexadecimal(32)}`],
};
