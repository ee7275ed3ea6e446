import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://learn.siteleaf.com/api/authentication/';
const value = lowerAlphanumeric(32);
const steps = 'Regenerate the key and its secret in the account settings and put them in place.';
const url = 'https://manage.siteleaf.com/account';

export const siteleafApiSecret: Rule = {
  id: 'siteleaf-api-secret',
  name: 'Siteleaf API secret',
  provider: 'siteleaf',
  kind: 'context',
  description: 'With the API key it changes and publishes the sites of the account.',
  severity: 'high',
  ...named({ names: ['siteleaf'], value: loosely(value), words: ['secret', 'token'], near: 90 }),
  references: [docs],
  rotate: { steps, url },
  examples: [sample`SITELEAF_API_SECRET=${value}`, sample`Siteleaf.api_secret = '${value}'`],
  lookalikes: [sample`SITELEAF_API_SECRET=${hexadecimal(31)}`, sample`SITELEAF_API_SECRET=${'0'.repeat(32)}`],
};

export const siteleafApiKey: Rule = {
  id: 'siteleaf-api-key',
  name: 'Siteleaf API key',
  provider: 'siteleaf',
  kind: 'context',
  description: 'Names a user; with the API secret it changes and publishes sites.',
  severity: 'medium',
  ...named({ names: ['siteleaf'], value: loosely(value), words: ['key'] }),
  references: [docs],
  rotate: { steps, url },
  examples: [sample`SITELEAF_API_KEY=${value}`, sample`Siteleaf.api_key = '${value}'`],
  lookalikes: [sample`SITELEAF_API_KEY=${hexadecimal(31)}`, sample`SITELEAF_API_KEY=${'0'.repeat(32)}`],
};
