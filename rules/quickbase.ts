import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(
  'b',
  lowerAlphanumeric(5, 6),
  '_',
  lowerAlphanumeric(3, 4),
  '_',
  optional('0_'),
  lowerAlphanumeric(24, 40),
);

export const quickbaseUserToken: Rule = {
  id: 'quickbase-user-token',
  name: 'Quickbase user token',
  provider: 'quickbase',
  kind: 'context',
  description: 'Reads and changes the apps that it was assigned to, as the user.',
  severity: 'high',
  ...named({ names: ['quickbase', 'quick_base', 'qb-user', 'qb_user'], value: key, words: ['token'] }),
  references: ['https://developer.quickbase.com/auth'],
  rotate: {
    steps: 'Deactivate or delete the user token in My Preferences, create another and put it in place.',
    url: 'https://helpv2.quickbase.com/hc/en-us/articles/4570341709844',
  },
  examples: [sample`QUICKBASE_USER_TOKEN=${key}`, sample`headers = {"Authorization": "QB-USER-TOKEN ${key}"}`],
  lookalikes: [sample`QUICKBASE_TABLE_ID=b${lowerAlphanumeric(8)}`, sample`QUICKBASE_USER_TOKEN=b12345_abc_your_token`],
};
