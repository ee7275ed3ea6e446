import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const weatherbitApiKey: Rule = {
  id: 'weatherbit-api-key',
  name: 'Weatherbit API key',
  provider: 'weatherbit',
  kind: 'context',
  description: "Queries weather data on the owner's plan.",
  severity: 'low',
  keywords: ['weatherbit', 'weather_bit', 'weather-bit', 'weather.bit', 'weather bit'],
  pattern: assigned({ names: ['weatherbit', 'weather bit'], value: lowerAlphanumeric(32) }),
  references: ['https://www.weatherbit.io/api'],
  rotate: {
    steps: 'Regenerate the key on the Weatherbit account dashboard.',
    url: 'https://www.weatherbit.io/account/dashboard',
  },
  examples: [
    sample`WeatherbitOptions { ApiKey = "${lowerAlphanumeric(32)}" }`,
    sample`https://api.weatherbit.io/v2.0/current?key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.weatherbit.io/v2.0/current?key=${lowerAlphanumeric(31)}`,
    sample`WEATHERBIT_API_KEY=xxxxxxxx-your-key`,
  ],
};
