import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dadataApiKey: Rule = {
  id: 'dadata-api-key',
  name: 'DaData API or secret key',
  provider: 'dadata',
  kind: 'context',
  description: 'Looks up addresses, companies and people at the expense of the account.',
  severity: 'medium',
  ...named({ names: ['dadata'], value: hexadecimal(40) }),
  references: ['https://dadata.ru/api/'],
  rotate: {
    steps: 'Issue new keys in the profile, which ends the old ones, then put them in place.',
    url: 'https://dadata.ru/profile/#info',
  },
  examples: [sample`DADATA_API_KEY=${hexadecimal(40)}`, sample`dadata = Dadata(token='${hexadecimal(40)}')`],
  lookalikes: [sample`DADATA_API_KEY=${hexadecimal(36)}`, sample`DADATA_URL=https://suggestions.dadata.ru`],
};
