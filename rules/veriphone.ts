import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const veriphoneApiKey: Rule = {
  id: 'veriphone-api-key',
  name: 'Veriphone API key',
  provider: 'veriphone',
  kind: 'context',
  description: "Verifies phone numbers on the owner's plan.",
  severity: 'low',
  keywords: ['veriphone'],
  pattern: assigned({ names: ['veriphone'], value: loosely(upperAlphanumeric(32)) }),
  references: ['https://veriphone.io/docs/v2'],
  rotate: { steps: 'Delete the key in the Veriphone control panel, then create one.', url: 'https://veriphone.io/cp' },
  examples: [
    sample`"VERIPHONE_ACCESS_TOKEN": "${upperAlphanumeric(32)}",`,
    sample`https://api.veriphone.io/v2/verify?key=${upperAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`"VERIPHONE_ACCESS_TOKEN": "${upperAlphanumeric(31)}",`,
    sample`VERIPHONE_API_KEY=${'x'.repeat(32)}`,
  ],
};
