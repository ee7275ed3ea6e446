import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(64);

export const ahaApiKey: Rule = {
  id: 'aha-api-key',
  name: 'Aha! API key or access token',
  provider: 'aha',
  kind: 'context',
  description: 'Reads and changes the roadmaps, ideas and features its owner reaches.',
  severity: 'high',
  ...named({
    names: ['aha.io', 'aha api', 'aha token', 'aha access', 'aha key', 'aha auth'],
    value: loosely(key),
    words: ['token', 'key', 'bearer', 'api', 'access'],
    near: 90,
    reach: 114,
  }),
  references: ['https://www.aha.io/api#authentication'],
  rotate: {
    steps: 'Revoke the key in the developer section of the personal settings, then generate one.',
    url: 'https://secure.aha.io/settings/api_keys',
  },
  examples: [
    sample`AHA_API_TOKEN=${key}`,
    sample`curl https://acme.aha.io/api/v1/products -H "Authorization: Bearer ${key}"`,
    sample`aha_access_token: '${key}'`,
  ],
  lookalikes: [
    sample`AHA_API_TOKEN=${hexadecimal(63)}`,
    sample`aha_access_token: '${'0'.repeat(64)}'`,
    sample`aha, the checksum is ${hexadecimal(64)}`,
  ],
};
