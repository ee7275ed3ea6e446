import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const verimailApiKey: Rule = {
  id: 'verimail-api-key',
  name: 'Verimail API key',
  provider: 'verimail',
  kind: 'context',
  description: "Verifies e-mail addresses on the owner's plan.",
  severity: 'low',
  keywords: ['verimail'],
  pattern: assigned({ names: ['verimail'], value: upperAlphanumeric(32) }),
  references: ['https://verimail.io/docs'],
  rotate: { steps: 'Delete the key on the Verimail dashboard, then create one.', url: 'https://verimail.io/dashboard' },
  examples: [
    sample`VerimailOptions { ApiKey = "${upperAlphanumeric(32)}" }`,
    sample`https://api.verimail.io/v3/verify?key=${upperAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.verimail.io/v3/verify?key=${upperAlphanumeric(31)}`,
    sample`VERIMAIL_API_KEY=${'x'.repeat(32)}`,
  ],
};
