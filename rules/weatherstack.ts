import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const weatherstackAccessKey: Rule = {
  id: 'weatherstack-access-key',
  name: 'weatherstack access key',
  provider: 'weatherstack',
  kind: 'context',
  description: "Queries weather data on the owner's monthly requests.",
  severity: 'low',
  keywords: ['weatherstack', 'weather_stack', 'weather-stack', 'weather.stack', 'weather stack'],
  pattern: assigned({ names: ['weatherstack', 'weather stack'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://weatherstack.com/documentation'],
  rotate: {
    steps: 'Reset the access key on the weatherstack dashboard, then replace it in the calls.',
    url: 'https://weatherstack.com/dashboard',
  },
  examples: [
    sample`define('WEATHERSTACK_API_KEY', '${lowerAlphanumeric(32)}');`,
    sample`http://api.weatherstack.com/current?access_key=${lowerAlphanumeric(32)}&query=Rome`,
  ],
  lookalikes: [
    sample`define('WEATHERSTACK_API_KEY', '${lowerAlphanumeric(31)}');`,
    sample`weatherstack:\n  token: <insert token>\n`,
  ],
};
