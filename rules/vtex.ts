import type { Rule } from '../src/model/rule.ts';
import { named, upperAlphanumeric, upperLetters } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = upperAlphanumeric(64, 140);

export const vtexAppToken: Rule = {
  id: 'vtex-app-token',
  name: 'VTEX app token',
  provider: 'vtex',
  kind: 'context',
  description: 'Manages the shop as the roles of the app key allow: orders, prices, customers.',
  severity: 'critical',
  ...named({ names: ['vtex'], value: key, words: ['token', 'secret'], near: 90 }),
  references: ['https://developers.vtex.com/docs/guides/api-authentication-using-application-keys'],
  rotate: {
    steps: 'Renew the token of the app key in the admin, or deactivate the key, and put the new one in place.',
    url: 'https://help.vtex.com/en/tutorial/api-keys--2iffYzlvvz4BDMr6WGUtet',
  },
  examples: [
    sample`VTEX_APP_TOKEN=${key}`,
    sample`-H "X-VTEX-API-AppKey: vtexappkey-acme-${upperLetters(6)}" -H "X-VTEX-API-AppToken: ${key}"`,
  ],
  lookalikes: [sample`VTEX_APP_KEY=vtexappkey-acme-${upperLetters(6)}`, sample`VTEX_APP_TOKEN=${upperLetters(20)}`],
};
