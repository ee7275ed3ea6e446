import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(20);
const user: Companion = {
  name: 'e-mail address',
  pattern: /(?<![\w.+-])(?<part>[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,30}){1,3})/,
  withinLines: 4,
  isRequired: false,
};

export const alegraApiToken: Rule = {
  id: 'alegra-api-token',
  name: 'Alegra API token',
  provider: 'alegra',
  kind: 'context',
  description: 'With the e-mail address it reads and changes the invoices, payments and contacts of the company.',
  severity: 'high',
  ...named({ names: ['alegra'], value: key, words: ['token', 'key', 'secret'], near: 48 }),
  entropy: 2.4,
  companions: [user],
  references: ['https://developer.alegra.com/reference/autenticaci%C3%B3n'],
  rotate: {
    steps: 'Generate a new token under Settings, API, of Alegra, which ends the old one.',
    url: 'https://app.alegra.com/api',
  },
  examples: [
    sample`ALEGRA_EMAIL=shop@acme.io\nALEGRA_TOKEN=${key}`,
    sample`new Alegra({ user: 'shop@acme.io', token: '${key}' })`,
  ],
  lookalikes: [sample`ALEGRA_TOKEN=${hexadecimal(19)}`, sample`ALEGRA_TOKEN=${'0'.repeat(20)}`],
};
