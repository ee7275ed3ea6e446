import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(20), digitInLast(20));

export const beeminderAuthToken: Rule = {
  id: 'beeminder-auth-token',
  name: 'Beeminder auth token',
  provider: 'beeminder',
  kind: 'context',
  description: 'Reads and changes the goals of the user, and charges what they pledged.',
  severity: 'medium',
  ...named({ names: ['beeminder'], value: key, words: ['token', 'key'] }),
  references: ['https://api.beeminder.com/#personal-authentication-token'],
  rotate: {
    steps: 'Reset the auth token in the settings of the account and put the new one in place.',
    url: 'https://www.beeminder.com/settings/account',
  },
  examples: [
    sample`BEEMINDER_AUTH_TOKEN=${key}`,
    sample`curl https://www.beeminder.com/api/v1/users/me.json?auth_token=${key}`,
  ],
  lookalikes: [sample`BEEMINDER_AUTH_TOKEN=${lowerAlphanumeric(12)}`, sample`BEEMINDER_TOKEN=your_auth_token`],
};
