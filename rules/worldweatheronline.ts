import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const worldweatheronlineApiKey: Rule = {
  id: 'worldweatheronline-api-key',
  name: 'World Weather Online API key',
  provider: 'worldweatheronline',
  kind: 'context',
  description: "Queries weather data on the owner's plan.",
  severity: 'low',
  keywords: ['worldweatheronline', 'worldweather', 'world_weather', 'world-weather', 'world.weather', 'world weather'],
  pattern: assigned({
    names: ['worldweatheronline', 'worldweather', 'world weather'],
    value: loosely(lowerAlphanumeric(31)),
  }),
  references: ['https://www.worldweatheronline.com/weather-api/api/docs/'],
  rotate: {
    steps: 'Delete the key on the World Weather Online developer dashboard, then create one.',
    url: 'https://www.worldweatheronline.com/developer/my/',
  },
  examples: [
    sample`[worldweatheronline]\nkey = ${lowerAlphanumeric(31)}`,
    sample`https://api.worldweatheronline.com/premium/v1/weather.ashx?key=${lowerAlphanumeric(31)}`,
  ],
  lookalikes: [
    sample`https://api.worldweatheronline.com/premium/v1/weather.ashx?key=${lowerAlphanumeric(30)}`,
    sample`worldweatheronlineApiKey = process.env.WORLDWEATHERONLINE_API_KEY`,
  ],
};
