import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9a-z:_', '0123456789abcdefghijklmnopqrstuvwxyz_', 28);

export const cloverlyApiKey: Rule = {
  id: 'cloverly-api-key',
  name: 'Cloverly API key',
  provider: 'cloverly',
  kind: 'context',
  description: "Buys carbon offsets on the account's bill.",
  severity: 'medium',
  keywords: ['cloverly'],
  pattern: assigned({ names: ['cloverly'], value: secret }),
  references: ['https://docs.cloverly.com/'],
  rotate: { steps: 'Roll the private key on the Cloverly dashboard.', url: 'https://dashboard.cloverly.com/' },
  examples: [
    sample`curl https://api.cloverly.com/2021-10-beta -H "Authorization: Bearer ${secret}"`,
    sample`CLOVERLY_PRIVATE_KEY=${secret}`,
  ],
  lookalikes: [
    sample`curl https://api.cloverly.com/2021-10-beta -H "Authorization: Bearer ${characterSet('0-9a-z:_', '0123456789abcdefghijklmnopqrstuvwxyz_', 27)}"`,
    sample`cloverly_key = "${'a'.repeat(28)}"`,
  ],
};
