import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Bearer tokens are UUIDs, those of users have 32 characters. */
const value = {
  ...sequence(digitWithin(32), alphanumeric(32)),
  source: `(?:${digitWithin(32).source}[0-9A-Za-z]{32}|${uuid().source})`,
};

export const thousandEyesOauthToken: Rule = {
  id: 'thousand-eyes-oauth-token',
  name: 'ThousandEyes OAuth bearer token',
  provider: 'thousand-eyes',
  kind: 'context',
  description: "Reads and changes tests and alerts of its owner's account groups.",
  severity: 'medium',
  keywords: ['thousandeyes', 'thousand_eyes', 'thousand-eyes', 'thousand.eyes', 'thousand eyes'],
  pattern: assigned({ names: ['thousandeyes', 'thousand eyes'], value }),
  references: ['https://developer.cisco.com/docs/thousandeyes/authentication/'],
  rotate: {
    steps: 'Revoke the token under Users and roles, Profile, of ThousandEyes, then create one.',
    url: 'https://app.thousandeyes.com/account-settings/users-roles/',
  },
  examples: [
    sample`thousandeyes.api.key=${alphanumeric(32)}`,
    sample`THOUSANDEYES_TOKEN=${uuid()}`,
    sample`curl https://api.thousandeyes.com/v7/ -H "Authorization: Bearer ${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`thousandeyes.api.key=${alphanumeric(31)}`, sample`THOUSANDEYES_API_KEY=${'x'.repeat(32)}`],
};
