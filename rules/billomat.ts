import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.billomat.com/en/api/basics/authentication/';
const key = hexadecimal(32);

export const billomatApiKey: Rule = {
  id: 'billomat-api-key',
  name: 'Billomat API key or app secret',
  provider: 'billomat',
  kind: 'context',
  description: 'Reads and writes the invoices, clients and bookkeeping of the account.',
  severity: 'high',
  ...named({ names: ['billomat'], value: loosely(key), words: ['key', 'secret', 'token'] }),
  references: [docs],
  rotate: {
    steps:
      'Deactivate API access of the user under Settings, Employees, switch it on again for a new key, then put that in place.',
    url: 'https://www.billomat.com/en/api/basics/authentication/',
  },
  examples: [
    sample`BILLOMAT_API_KEY=${key}`,
    sample`'X-BillomatApiKey': '${key}',`,
    sample`billomat:\n  app_secret: ${key}`,
  ],
  lookalikes: [sample`BILLOMAT_API_KEY=${hexadecimal(31)}`, sample`BILLOMAT_API_KEY=${'0'.repeat(32)}`],
};
