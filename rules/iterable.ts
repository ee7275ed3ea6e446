import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys';
const key = hexadecimal(32);

export const iterableApiKey: Rule = {
  id: 'iterable-api-key',
  name: 'Iterable API key',
  provider: 'iterable',
  kind: 'context',
  description: 'A server-side key reads and changes users and sends campaigns; a client key less.',
  severity: 'high',
  ...named({
    names: [
      'iterable api',
      'iterable key',
      'iterable server',
      'iterable mobile',
      'iterable token',
      'iterable secret',
      'iterable jwt',
      'iterable access',
      'iterable private',
      'api.iterable.com',
      'api.eu.iterable.com',
    ],
    value: key,
    words: ['key', 'token', 'secret', 'api', 'access', 'private'],
    near: 90,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Deactivate the key under Integrations, API keys, create a new one and put it in place.',
    url: 'https://app.iterable.com/settings/apiKeys',
  },
  examples: [
    sample`ITERABLE_API_KEY=${key}`,
    sample`curl https://api.iterable.com/api/lists -H "Api-Key: ${key}"`,
    sample`IterableApi.initialize(key) // iterable api key ${key}`,
  ],
  lookalikes: [sample`ITERABLE_API_KEY=${hexadecimal(31)}`, sample`const iterable = makeKey("${hexadecimal(32)}");`],
};
