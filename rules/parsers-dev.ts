import type { Rule } from '../src/model/rule.ts';
import { loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(64);

export const parsersDevApiKey: Rule = {
  id: 'parsers-dev-api-key',
  name: 'Parsers.dev API key',
  provider: 'parsers-dev',
  kind: 'context',
  description: "Parses SQL on the owner's plan.",
  severity: 'low',
  ...named({
    names: [
      'parsers.dev',
      'parsers dev',
      'parsers_token',
      'parserstoken',
      'parsers api',
      'parsers key',
      'parsers secret',
    ],
    value: loosely(key),
    near: 96,
  }),
  references: ['https://parsers.dev/'],
  rotate: { steps: 'Create another key in the account and delete the leaked one.', url: 'https://parsers.dev/' },
  examples: [
    sample`PARSERS_DEV_API_KEY=${key}`,
    sample`curl -X POST https://api.parsers.dev/api/v1/parse/postgresql/ -H "x-api-key: ${key}"`,
  ],
  lookalikes: [sample`PARSERS_DEV_API_KEY=${lowerAlphanumeric(63)}`, sample`parsers_sha256_key = "${key}"`],
};
