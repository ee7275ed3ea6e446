import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(hexadecimal(32), '-', hexadecimal(78, 80));

export const budibaseApiKey: Rule = {
  id: 'budibase-api-key',
  name: 'Budibase API key',
  provider: 'budibase',
  kind: 'context',
  description: 'Reads and changes apps, rows and users of the tenant.',
  severity: 'high',
  keywords: ['budibase'],
  pattern: assigned({ names: ['budibase'], value: secret }),
  references: ['https://docs.budibase.com/docs/public-api'],
  rotate: {
    steps: 'Generate a new API key under View API key in the Budibase portal; the old one ends.',
    url: 'https://account.budibase.app/',
  },
  examples: [
    sample`[budibase]\nkey = ${secret}`,
    sample`curl https://budibase.app/api/public/v1/ -H "x-budibase-api-key: ${secret}"`,
  ],
  lookalikes: [
    sample`curl https://budibase.app/api/public/v1/ -H "x-budibase-api-key: ${hexadecimal(32)}-${hexadecimal(77)}"`,
    sample`BUDIBASE_API_KEY=YOUR_BUDIBASE_API_KEY`,
  ],
};
