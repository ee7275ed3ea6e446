import type { Rule } from '../src/model/rule.ts';
import { digits, named, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(upperHexadecimal(64), '-', digits(1, 3));

export const shipbobAccessToken: Rule = {
  id: 'shipbob-access-token',
  name: 'ShipBob personal access token',
  provider: 'shipbob',
  kind: 'context',
  description: 'Reads and changes orders, products and inventory of the merchant.',
  severity: 'high',
  ...named({ names: ['shipbob'], value: key, words: ['token', 'key', 'pat', 'bearer'] }),
  references: ['https://developer.shipbob.com/auth'],
  rotate: {
    steps: 'Delete the token under Integrations, API Tokens, create another and put it in place.',
    url: 'https://web.shipbob.com/app/merchant/#/integrations/token-management',
  },
  examples: [sample`SHIPBOB_TOKEN=${key}`, sample`shipbobPat: "${key}"`],
  lookalikes: [sample`SHIPBOB_TOKEN=${upperHexadecimal(32)}`, sample`SHIPBOB_TOKEN=your-token`],
};
