import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://learn.siteleaf.com/api/authentication/';
const key = hexadecimal(32);

export const siteleafApiSecret: Rule = {
  id: 'siteleaf-api-secret',
  name: 'Siteleaf API key or secret',
  provider: 'siteleaf',
  kind: 'context',
  description: 'Key and secret together change and publish the sites of the account.',
  severity: 'high',
  ...named({ names: ['siteleaf'], value: key, words: ['key', 'secret', 'token'] }),
  references: [docs],
  rotate: { steps: 'Regenerate the key and its secret in the account settings and put them in place.', url: 'https://manage.siteleaf.com/account' },
  examples: [sample`SITELEAF_API_SECRET=${key}`, sample`Siteleaf.api_key = '${key}'`],
  lookalikes: [sample`SITELEAF_API_SECRET=${hexadecimal(31)}`, sample`SITELEAF_API_KEY=${'0'.repeat(32)}`],
};
