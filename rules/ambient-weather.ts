import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ambientWeatherKey: Rule = {
  id: 'ambient-weather-key',
  name: 'Ambient Weather API or application key',
  provider: 'ambient-weather',
  kind: 'context',
  description: 'Together they read the weather stations of the account.',
  severity: 'low',
  ...named({
    names: ['ambient weather', 'ambient_api', 'ambient_app', 'ambient_key'],
    value: hexadecimal(64),
    words: ['key'],
  }),
  references: ['https://ambientweather.docs.apiary.io/'],
  rotate: {
    steps: 'Delete the key on the account page, then create another.',
    url: 'https://ambientweather.net/account',
  },
  examples: [sample`AMBIENT_API_KEY=${hexadecimal(64)}`, sample`ambientweather:\n  app_key: ${hexadecimal(64)}\n`],
  lookalikes: [sample`AMBIENT_API_KEY=${hexadecimal(40)}`, sample`AMBIENT_MAC=00:0E:C6:20:0F:7B`],
};
