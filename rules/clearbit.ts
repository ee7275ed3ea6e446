import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz_', 35);

export const clearbitApiKey: Rule = {
  id: 'clearbit-api-key',
  name: 'Clearbit secret key',
  provider: 'clearbit',
  kind: 'context',
  description: "Enriches e-mail addresses and companies on the owner's credits.",
  severity: 'medium',
  keywords: ['clearbit'],
  pattern: assigned({ names: ['clearbit'], value: secret }),
  references: ['https://dashboard.clearbit.com/docs#api-reference-authentication'],
  rotate: {
    steps: 'Roll the key on the API page of the Clearbit dashboard and update the integrations that use it.',
    url: 'https://dashboard.clearbit.com/api',
  },
  examples: [sample`CLEARBIT_KEY=sk_${hexadecimal(32)}`, sample`clearbit_token = ${secret}`],
  lookalikes: [
    sample`CLEARBIT_KEY=${characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz_', 34)}`,
    sample`CLEARBIT_KEY=sk_${hexadecimal(31)}`,
  ],
};
