import type { Rule } from '../src/model/rule.ts';
import { anyHexadecimal, assigned, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  anyHexadecimal(4),
  '-',
  anyHexadecimal(4),
  '-',
  anyHexadecimal(6),
  '-',
  anyHexadecimal(6),
  '-',
  anyHexadecimal(8),
);

export const everhourApiToken: Rule = {
  id: 'everhour-api-token',
  name: 'Everhour API token',
  provider: 'everhour',
  kind: 'context',
  description: 'Reads and changes time records, projects and budgets its owner reaches.',
  severity: 'medium',
  keywords: ['everhour'],
  pattern: assigned({ names: ['everhour'], value: secret, words: [] }),
  references: ['https://everhour.docs.apiary.io/'],
  rotate: {
    steps: 'Regenerate the token on the profile page of Everhour.',
    url: 'https://app.everhour.com/#/account/profile',
  },
  examples: [
    sample`<everhour><token>${secret}</token></everhour>`,
    sample`curl https://api.everhour.com/users/me -H "X-Api-Key: ${secret}"`,
  ],
  lookalikes: [
    sample`<everhour><token>${anyHexadecimal(4)}-${anyHexadecimal(4)}-${anyHexadecimal(6)}-${anyHexadecimal(6)}-${anyHexadecimal(7)}</token></everhour>`,
    sample`EVERHOUR_API_KEY=${'x'.repeat(32)}`,
  ],
};
