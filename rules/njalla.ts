import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const njallaApiToken: Rule = {
  id: 'njalla-api-token',
  name: 'Njalla API token',
  provider: 'njalla',
  kind: 'context',
  description: 'Changes DNS records and registers domains at the expense of the account.',
  severity: 'high',
  ...named({ names: ['njalla'], value: hexadecimal(40), words: ['token'] }),
  references: ['https://njal.la/api/'],
  rotate: {
    steps:
      'Delete the token in the settings, look at domains and records, then create one that is limited to what it needs.',
    url: 'https://njal.la/settings/api/',
  },
  examples: [sample`NJALLA_TOKEN=${hexadecimal(40)}`, sample`SAVED_NJALLA_Token='${hexadecimal(40)}'`],
  lookalikes: [sample`NJALLA_TOKEN=${hexadecimal(32)}`, sample`NJALLA_TOKEN=your-token`],
};
