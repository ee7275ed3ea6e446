import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const weatherapiApiKey: Rule = {
  id: 'weatherapi-api-key',
  name: 'WeatherAPI.com key',
  provider: 'weatherapi',
  kind: 'context',
  description: "Reads the weather on the owner's plan.",
  severity: 'low',
  ...named({ names: ['weatherapi', 'weather api'], value: loosely(hexadecimal(31)) }),
  references: ['https://www.weatherapi.com/docs/'],
  rotate: {
    steps: 'Regenerate the key on the account page and put it in place.',
    url: 'https://www.weatherapi.com/my/',
  },
  examples: [
    sample`WEATHERAPI_KEY=${hexadecimal(31)}`,
    sample`https://api.weatherapi.com/v1/current.json?key=${hexadecimal(31)}&q=London`,
  ],
  lookalikes: [sample`WEATHERAPI_KEY=${hexadecimal(30)}`, sample`WEATHER_API_KEY=your_weather_api_key`],
};
