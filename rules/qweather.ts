import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const qweatherKey: Rule = {
  id: 'qweather-api-key',
  name: 'QWeather API key',
  provider: 'qweather',
  kind: 'context',
  description: 'Asks for the weather on the bill of its owner.',
  severity: 'medium',
  ...named({ names: ['qweather'], value: hexadecimal(32) }),
  references: ['https://dev.qweather.com/en/docs/configuration/authentication/'],
  rotate: {
    steps: 'Delete the credential of the project in the console, then create another.',
    url: 'https://console.qweather.com/',
  },
  examples: [
    sample`QWEATHER_KEY=${hexadecimal(32)}`,
    sample`url = "https://devapi.qweather.com/v7/weather/now?location=101010100&key=${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`QWEATHER_KEY=${hexadecimal(30)}`, sample`https://devapi.qweather.com/v7/weather/now?key=KEY`],
};
