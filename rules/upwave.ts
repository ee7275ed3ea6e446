import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(32, 40);

export const upwaveApiToken: Rule = {
  id: 'upwave-api-token',
  name: 'Upwave API token',
  provider: 'upwave',
  kind: 'context',
  description: 'Reads and changes the boards and cards its owner reaches.',
  severity: 'medium',
  ...named({ names: ['upwave'], value: loosely(key), near: 40, reach: 64 }),
  references: ['https://github.com/upwaveHQ/api'],
  rotate: { steps: 'Reset the token in the account settings of Upwave.', url: 'https://app.upwave.io/' },
  examples: [
    sample`UPWAVE_API_TOKEN=${hexadecimal(32)}`,
    sample`curl "https://acme.upwave.io/api/cards/" -H "Authorization: Token ${hexadecimal(40)}"`,
  ],
  lookalikes: [sample`UPWAVE_API_TOKEN=${hexadecimal(31)}`, sample`UPWAVE_API_TOKEN=${'0'.repeat(32)}`],
};
