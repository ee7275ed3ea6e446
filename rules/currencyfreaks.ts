import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const currencyfreaksApiKey: Rule = {
  id: 'currencyfreaks-api-key',
  name: 'CurrencyFreaks API key',
  provider: 'currencyfreaks',
  kind: 'context',
  description: "Queries exchange rates on the owner's plan.",
  severity: 'low',
  keywords: ['currencyfreaks', 'currency_freaks', 'currency-freaks', 'currency.freaks', 'currency freaks'],
  pattern: assigned({ names: ['currencyfreaks', 'currency freaks'], value: lowerAlphanumeric(32) }),
  references: ['https://currencyfreaks.com/documentation.html'],
  rotate: {
    steps: 'Reset the API key on the CurrencyFreaks dashboard.',
    url: 'https://currencyfreaks.com/dashboard.html',
  },
  examples: [
    sample`CurrencyfreaksOptions { ApiKey = "${lowerAlphanumeric(32)}" }`,
    sample`https://api.currencyfreaks.com/latest?apikey=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.currencyfreaks.com/latest?apikey=${lowerAlphanumeric(31)}`,
    sample`CURRENCYFREAKS_API_KEY=${'x'.repeat(32)}`,
  ],
};
