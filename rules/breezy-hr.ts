import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = hexadecimal(32);

export const breezyHrAccessToken: Rule = {
  id: 'breezy-hr-access-token',
  name: 'Breezy HR access token',
  provider: 'breezy-hr',
  kind: 'context',
  description: 'Reads and changes positions and candidates.',
  severity: 'high',
  ...named({
    names: ['breezyhr', 'breezy_hr', 'breezy.hr', 'breezy_access', 'breezy_token', 'breezy_api'],
    value: token,
    words: ['token', 'key', 'auth', 'secret'],
  }),
  references: ['https://developer.breezy.hr/reference/signin'],
  rotate: {
    steps: 'Sign out, which ends the token, and make a new one.',
    url: 'https://developer.breezy.hr/reference/signout',
  },
  examples: [sample`BREEZY_HR_TOKEN=${token}`, sample`BREEZY_ACCESS_TOKEN=${token}`],
  lookalikes: [sample`BREEZY_HR_TOKEN=${hexadecimal(31)}`, sample`BREEZY_HR_TOKEN=your-token`],
};
