import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const signupgeniusUserKey: Rule = {
  id: 'signupgenius-user-key',
  name: 'SignUpGenius user key',
  provider: 'signupgenius',
  kind: 'context',
  description: "Reads the sign-ups of the account with the people's contact data.",
  severity: 'medium',
  keywords: ['signupgenius', 'signup_genius', 'signup-genius', 'signup.genius', 'signup genius'],
  pattern: assigned({ names: ['signupgenius', 'signup genius'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developer.signupgenius.com/'],
  rotate: {
    steps: 'Renew the user key under Pro tools, API management, of SignUpGenius.',
    url: 'https://www.signupgenius.com/',
  },
  examples: [
    sample`const signupgeniusToken = '${alphanumeric(32)}';`,
    sample`https://api.signupgenius.com/v2/k/user/profile/?user_key=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`const signupgeniusToken = '${alphanumeric(31)}';`,
    sample`signupgenius_key = "${'a'.repeat(32)}"`,
  ],
};
