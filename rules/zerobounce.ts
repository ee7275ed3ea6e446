import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zerobounceApiKey: Rule = {
  id: 'zerobounce-api-key',
  name: 'ZeroBounce API key',
  provider: 'zerobounce',
  kind: 'context',
  description: "Verifies e-mail addresses on the owner's credits.",
  severity: 'low',
  keywords: ['zerobounce', 'zero_bounce', 'zero-bounce', 'zero.bounce', 'zero bounce'],
  pattern: assigned({ names: ['zerobounce', 'zero bounce'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://www.zerobounce.net/docs/'],
  rotate: {
    steps: 'Delete the key on the API keys page of the ZeroBounce account, then create one.',
    url: 'https://www.zerobounce.net/members/API',
  },
  examples: [
    sample`<zerobounce><token>${hexadecimal(32)}</token></zerobounce>`,
    sample`https://api.zerobounce.net/v2/getcredits?api_key=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`<zerobounce><token>${hexadecimal(31)}</token></zerobounce>`,
    sample`"zerobounce": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
