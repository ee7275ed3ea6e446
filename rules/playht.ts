import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const playhtSecretKey: Rule = {
  id: 'playht-secret-key',
  name: 'PlayHT secret key',
  provider: 'playht',
  kind: 'context',
  description: "Makes speech and clones voices on the account's bill.",
  severity: 'medium',
  ...named({ names: ['playht', 'play ht', 'play.ht'], value }),
  references: ['https://docs.play.ht/reference/api-authentication'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://play.ht/studio/api-access',
  },
  examples: [sample`PLAYHT_SECRET_KEY=${value}`, sample`const playhtSecretKey = '${value}';`],
  lookalikes: [sample`PLAYHT_SECRET_KEY=${hexadecimal(31)}`, sample`PLAYHT_SECRET_KEY=your-playht-secret-key-here`],
};
