import type { Rule } from '../src/model/rule.ts';
import { assigned, credentialWords, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const openweatherApiKey: Rule = {
  id: 'openweather-api-key',
  name: 'OpenWeather API key',
  provider: 'openweather',
  kind: 'context',
  description: "Queries weather data on the owner's quota or bill.",
  severity: 'low',
  keywords: [
    'openweather',
    'open_weather',
    'open-weather',
    'open.weather',
    'open weather',
    'openweathermap',
    'weatherapi',
    'weather_api',
    'weather-api',
    'weather.api',
    'weather api',
    'owm',
  ],
  pattern: assigned({
    names: ['openweather', 'open weather', 'openweathermap', 'weather api', 'owm', 'pyowm'],
    value: lowerAlphanumeric(32),
    words: [...credentialWords, 'appid'],
  }),
  references: ['https://openweathermap.org/appid'],
  rotate: {
    steps: 'Create a new key on the API keys page, deploy it, then delete the old one there.',
    url: 'https://home.openweathermap.org/api_keys',
  },
  examples: [
    sample`https://api.openweathermap.org/data/2.5/weather?q=Rome&appid=${lowerAlphanumeric(32)}`,
    sample`OPENWEATHER_API_KEY=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`OPENWEATHER_API_KEY=${lowerAlphanumeric(31)}`,
    sample`openweathermap icons key ${hexadecimal(33)}`,
  ],
};
