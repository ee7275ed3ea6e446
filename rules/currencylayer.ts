import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const currencylayerAccessKey: Rule = {
  id: 'currencylayer-access-key',
  name: 'currencylayer access key',
  provider: 'currencylayer',
  kind: 'context',
  description: "Queries exchange rates on the owner's monthly requests.",
  severity: 'low',
  keywords: ['currencylayer', 'currency_layer', 'currency-layer', 'currency.layer', 'currency layer'],
  pattern: assigned({ names: ['currencylayer', 'currency layer'], value: lowerAlphanumeric(32) }),
  references: ['https://currencylayer.com/documentation'],
  rotate: { steps: 'Reset the access key on the currencylayer dashboard.', url: 'https://currencylayer.com/dashboard' },
  examples: [
    sample`ENV CURRENCYLAYER_KEY=${lowerAlphanumeric(32)}`,
    sample`http://api.currencylayer.com/live?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`ENV CURRENCYLAYER_KEY=${lowerAlphanumeric(31)}`,
    sample`CURRENCYLAYER_API_KEY=YOUR_CURRENCYLAYER_API_KEY`,
  ],
};
