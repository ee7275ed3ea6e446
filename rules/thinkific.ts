import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.thinkific.com/api/api-key-auth/';
const key = lowerAlphanumeric(32);

export const thinkificApiKey: Rule = {
  id: 'thinkific-api-key',
  name: 'Thinkific API key',
  provider: 'thinkific',
  kind: 'context',
  description: "With the subdomain it reads and changes the school's users, enrolments and courses.",
  severity: 'high',
  ...named({
    names: ['thinkific'],
    value: loosely(key),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 70,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the API key under Settings, Code and analytics, and put the new one in place.',
    url: 'https://developers.thinkific.com/api/api-key-auth/',
  },
  examples: [
    sample`THINKIFIC_API_KEY=${key}`,
    sample`curl https://api.thinkific.com/api/public/v1/users -H "X-Auth-API-Key: ${key}"`,
  ],
  lookalikes: [sample`THINKIFIC_API_KEY=${hexadecimal(31)}`, sample`THINKIFIC_API_KEY=${'0'.repeat(32)}`],
};
