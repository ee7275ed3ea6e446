import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = base64Url(20);

export const fxmarketApiKey: Rule = {
  id: 'fxmarket-api-key',
  name: 'FXMarketAPI key',
  provider: 'fxmarket',
  kind: 'context',
  description: "Queries rates of currencies on the owner's plan.",
  severity: 'low',
  ...named({
    names: ['fxmarketapi', 'fxmarket', 'fx market'],
    value: sequence(digitWithin(20), key),
    words: ['key', 'token'],
    near: 60,
    reach: 84,
  }),
  references: ['https://fxmarketapi.com/documentation'],
  rotate: { steps: 'Regenerate the key in the dashboard of FXMarketAPI.', url: 'https://fxmarketapi.com/dashboard' },
  examples: [
    sample`https://fxmarketapi.com/apilive?api_key=${key}&currency=EURUSD`,
    sample`url = "https://fxmarketapi.com/apicurrencies"\nquerystring = {"api_key": "${key}"}`,
    sample`FXMARKET_API_KEY=${key}`,
  ],
  lookalikes: [
    sample`https://fxmarketapi.com/apilive?api_key=${base64Url(19)}&currency=EURUSD`,
    sample`https://fxmarketapi.com/apilive?api_key=API_KEY`,
  ],
};
