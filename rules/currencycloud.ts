import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.currencycloud.com/api-reference/authentication/login/';
const key = hexadecimal(64);

export const currencycloudApiKey: Rule = {
  id: 'currencycloud-api-key',
  name: 'Currencycloud API key',
  provider: 'currencycloud',
  kind: 'context',
  description: 'With its login id it converts currencies and makes payments from the account.',
  severity: 'critical',
  ...named({ names: ['currencycloud', 'currency cloud', 'thecurrencycloud'], value: loosely(key), near: 80 }),
  references: [docs],
  rotate: {
    steps:
      'Regenerate the API key in the settings of the login and put it in place, then look at payments and conversions.',
    url: 'https://direct.currencycloud.com/',
  },
  examples: [
    sample`CURRENCYCLOUD_API_KEY=${key}`,
    sample`currencyCloud.authentication.login({ environment: 'prod', loginId: 'me@acme.io', apiKey: '${key}' })`,
  ],
  lookalikes: [sample`CURRENCYCLOUD_API_KEY=${hexadecimal(63)}`, sample`CURRENCYCLOUD_API_KEY=${'0'.repeat(64)}`],
};
