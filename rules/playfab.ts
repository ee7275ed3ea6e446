import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const playfabSecretKey: Rule = {
  id: 'playfab-secret-key',
  name: 'PlayFab developer secret key',
  provider: 'playfab',
  kind: 'context',
  description: 'Reads and changes players, their inventories and the settings of the game.',
  severity: 'high',
  ...named({ names: ['playfab'], value: sequence(digitWithin(50), upperAlphanumeric(50)), words: ['secret', 'key'] }),
  references: ['https://learn.microsoft.com/en-us/gaming/playfab/gamemanager/secret-key-management'],
  rotate: {
    steps: 'Create another secret key in the settings of the title, put it in place and disable the old one.',
    url: 'https://developer.playfab.com/',
  },
  examples: [
    sample`PLAYFAB_SECRET_KEY=${upperAlphanumeric(50)}`,
    sample`PlayFabSettings.staticSettings.DeveloperSecretKey = "${upperAlphanumeric(50)}";`,
  ],
  lookalikes: [sample`PLAYFAB_SECRET_KEY=${upperAlphanumeric(40)}`, sample`PLAYFAB_TITLE_ID=A1B2C`],
};
