import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const przelewy24ApiKey: Rule = {
  id: 'przelewy24-api-key',
  name: 'Przelewy24 API key',
  provider: 'przelewy24',
  kind: 'context',
  description: 'Registers payments and makes refunds for the shop.',
  severity: 'critical',
  ...named({ names: ['przelewy24', 'p24_api', 'p24_report'], value: key, words: ['key', 'secret'] }),
  references: ['https://developers.przelewy24.pl/'],
  rotate: {
    steps: 'Have a new key made under My data in the panel and put it in place.',
    url: 'https://panel.przelewy24.pl/',
  },
  examples: [sample`PRZELEWY24_API_KEY=${key}`, sample`P24_API_KEY=${key}`],
  lookalikes: [sample`PRZELEWY24_API_KEY=${hexadecimal(31)}`, sample`PRZELEWY24_MERCHANT_ID=12345`],
};
