import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://checkvist.com/auth/api';
const key = alphanumeric(14);

export const checkvistApiKey: Rule = {
  id: 'checkvist-api-key',
  name: 'Checkvist OpenAPI key',
  provider: 'checkvist',
  kind: 'context',
  description: "With the user's address it reads and changes all lists.",
  severity: 'medium',
  ...named({
    names: ['checkvist'],
    value: sequence(key, digitInLast(14)),
    words: ['remote_key', 'remotekey', 'api_key', 'apikey', 'api-key', 'token', 'secret'],
    near: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Generate a new OpenAPI key in the profile and put it in place; the old one ends.',
    url: 'https://checkvist.com/auth/profile',
  },
  examples: [sample`CHECKVIST_API_KEY=${key}`, sample`checkvist:\n  remote_key: ${key}`],
  lookalikes: [sample`CHECKVIST_API_KEY=${alphanumeric(13)}`, sample`CHECKVIST_API_KEY=your_api_key_1`],
};
