import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, loosely, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const veryfiApiKeyValue = loosely(hexadecimal(32));

export const veryfiApiKey: Rule = {
  id: 'veryfi-api-key',
  name: 'Veryfi API key',
  provider: 'veryfi',
  kind: 'context',
  description: 'With the client ID it reads receipts and invoices of the account.',
  severity: 'high',
  ...named({ names: ['veryfi'], value: veryfiApiKeyValue }),
  references: ['https://docs.veryfi.com/api/getting-started/authentication/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.veryfi.com/api/settings/keys/',
  },
  examples: [sample`VERYFI_API_KEY=${veryfiApiKeyValue}`, sample`const veryfiApiKey = '${veryfiApiKeyValue}';`],
  lookalikes: [sample`VERYFI_API_KEY=${hexadecimal(31)}`, sample`VERYFI_API_KEY=your-veryfi-api-key-here`],
};

const veryfiClientSecretValue = sequence(digitWithin(100), alphanumeric(100, 140));

export const veryfiClientSecret: Rule = {
  id: 'veryfi-client-secret',
  name: 'Veryfi client secret',
  provider: 'veryfi',
  kind: 'context',
  description: 'Signs requests that read receipts and invoices of the account.',
  severity: 'high',
  ...named({ names: ['veryfi'], value: veryfiClientSecretValue, words: ['secret'] }),
  references: ['https://docs.veryfi.com/api/getting-started/authentication/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.veryfi.com/api/settings/keys/',
  },
  examples: [
    sample`VERYFI_CLIENT_SECRET=${veryfiClientSecretValue}`,
    sample`const veryfiClientSecret = '${veryfiClientSecretValue}';`,
  ],
  lookalikes: [
    sample`VERYFI_CLIENT_SECRET=${alphanumeric(80)}`,
    sample`VERYFI_CLIENT_SECRET=your-veryfi-client-secret-here`,
  ],
};
