import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.getguru.com/reference/authentication';
const key = uuid();

export const guruApiToken: Rule = {
  id: 'guru-api-token',
  name: 'Guru API token',
  provider: 'guru',
  kind: 'context',
  description: "With its owner's address, or the collection's id, it reads and changes the cards.",
  severity: 'high',
  ...named({
    names: ['getguru', 'guru api', 'guru token', 'guru auth', 'guru user', 'guru collection'],
    value: loosely(key),
    words: ['token', 'key', 'auth', 'pass', '-u'],
    near: 60,
    reach: 80,
  }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token under Apps and integrations, API access, create a new one and put it in place.',
    url: 'https://app.getguru.com/settings/api-access',
  },
  examples: [
    sample`GURU_API_TOKEN=${key}`,
    sample`getguru:\n  user: me@acme.io\n  token: ${key}`,
    sample`curl https://api.getguru.com/api/v1/teams -u me@acme.io:${key}`,
  ],
  lookalikes: [sample`GURU_API_TOKEN=${hexadecimal(31)}`, sample`guru_card_id: ${key}`],
};
