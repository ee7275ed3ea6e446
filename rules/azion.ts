import type { Rule } from '../src/model/rule.ts';
import { digitWithin, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const azionPersonalToken: Rule = {
  id: 'azion-personal-token',
  name: 'Azion personal token',
  provider: 'azion',
  kind: 'context',
  description: 'Manages edge applications and DNS of the account.',
  severity: 'high',
  ...named({
    names: ['azion'],
    value: sequence('azion', digitWithin(32), lowerAlphanumeric(32, 44)),
    words: ['token', 'authorization'],
  }),
  references: ['https://www.azion.com/en/documentation/products/accounts/personal-tokens/'],
  rotate: {
    steps: 'Delete the token in the console, look at the activity history, then create one that expires.',
    url: 'https://console.azion.com/personal-tokens',
  },
  examples: [
    sample`AZION_PERSONAL_TOKEN=azion${hexadecimal(40)}`,
    sample`curl https://api.azion.com/v4/dns -H 'Authorization: Token azion${lowerAlphanumeric(35)}'`,
  ],
  lookalikes: [sample`AZION_PERSONAL_TOKEN=azion${hexadecimal(20)}`, sample`AZION_PERSONAL_TOKEN=azion-token`],
};
