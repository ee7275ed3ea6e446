import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(32);

export const paydirtappApiToken: Rule = {
  id: 'paydirtapp-api-token',
  name: 'Paydirt API token',
  provider: 'paydirtapp',
  kind: 'context',
  description: 'Reads and changes the clients, times and invoices of the account.',
  severity: 'medium',
  ...named({
    names: ['paydirtapp', 'paydirt app', 'paydirt'],
    value: loosely(key),
    words: ['token', 'key', 'secret', 'access', 'private'],
    near: 40,
  }),
  references: ['https://paydirtapp.com/documentation/api/introduction'],
  rotate: {
    steps: 'Reset the token on the settings page of Paydirt, then put the new one in place.',
    url: 'https://paydirtapp.com/settings',
  },
  examples: [sample`PAYDIRT_API_TOKEN=${key}`, sample`paydirtapp:\n  token: ${key}\n`],
  lookalikes: [sample`PAYDIRT_API_TOKEN=${hexadecimal(31)}`, sample`PAYDIRT_API_TOKEN=${'0'.repeat(32)}`],
};
