import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const prodpadApiKey: Rule = {
  id: 'prodpad-api-key',
  name: 'ProdPad API key',
  provider: 'prodpad',
  kind: 'context',
  description: 'Reads and changes ideas, roadmaps and feedback of the account.',
  severity: 'medium',
  keywords: ['prodpad', 'prod_pad', 'prod-pad', 'prod.pad', 'prod pad'],
  pattern: assigned({ names: ['prodpad', 'prod pad'], value: loosely(lowerAlphanumeric(64)) }),
  references: ['https://developers.prodpad.com/'],
  rotate: {
    steps: 'Regenerate the key on the Profile page, API key, of ProdPad.',
    url: 'https://app.prodpad.com/me/apikeys',
  },
  examples: [
    sample`"PRODPAD_ACCESS_TOKEN": "${hexadecimal(64)}",`,
    sample`https://api.prodpad.com/v1/ideas?apikey=${hexadecimal(64)}`,
  ],
  lookalikes: [
    sample`"PRODPAD_ACCESS_TOKEN": "${hexadecimal(63)}",`,
    sample`"prodpad": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
