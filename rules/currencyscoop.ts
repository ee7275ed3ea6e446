import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const currencyscoopApiKey: Rule = {
  id: 'currencyscoop-api-key',
  name: 'CurrencyBeacon (CurrencyScoop) API key',
  provider: 'currencyscoop',
  kind: 'context',
  description: "Queries exchange rates on the owner's plan.",
  severity: 'low',
  keywords: ['currencyscoop', 'currencybeacon', 'currency_scoop', 'currency-scoop', 'currency.scoop', 'currency scoop'],
  pattern: assigned({
    names: ['currencyscoop', 'currencybeacon', 'currency scoop'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  references: ['https://currencybeacon.com/api-documentation'],
  rotate: {
    steps: 'Regenerate the API key on the account page of CurrencyBeacon.',
    url: 'https://currencybeacon.com/account/dashboard',
  },
  examples: [
    sample`[currencyscoop]\nkey = ${alphanumeric(32)}`,
    sample`https://api.currencyscoop.com/v1/latest?api_key=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.currencyscoop.com/v1/latest?api_key=${alphanumeric(31)}`,
    sample`CURRENCYSCOOP_API_KEY=${'x'.repeat(32)}`,
  ],
};
