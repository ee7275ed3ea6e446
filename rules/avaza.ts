import type { Rule } from '../src/model/rule.ts';
import { assigned, digits, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digits(5, 8), '-', hexadecimal(40));

export const avazaAccessToken: Rule = {
  id: 'avaza-access-token',
  name: 'Avaza personal access token',
  provider: 'avaza',
  kind: 'context',
  description: 'Reads and changes projects, timesheets, invoices and contacts its owner reaches.',
  severity: 'medium',
  keywords: ['avaza'],
  pattern: assigned({ names: ['avaza'], value: secret }),
  references: ['https://api.avaza.com/'],
  rotate: {
    steps: 'Delete the token under Settings, Developer, Personal access tokens, then add another.',
    url: 'https://any.avaza.com/integration/personalaccesstokens',
  },
  examples: [
    sample`curl https://api.avaza.com/api/Account -H "Authorization: Bearer ${secret}"`,
    sample`AVAZA_TOKEN=${secret}`,
  ],
  lookalikes: [sample`AVAZA_TOKEN=${digits(5, 8)}-${hexadecimal(39)}`, sample`avaza_key = "${'a'.repeat(49)}"`],
};
