import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const wundergroundApiKey: Rule = {
  id: 'wunderground-api-key',
  name: 'Weather Underground API key',
  provider: 'wunderground',
  kind: 'context',
  description: "Queries weather on the limits of its owner's station.",
  severity: 'low',
  ...named({ names: ['wunderground', 'weather_underground', 'api.weather.com'], value: key }),
  references: [
    'https://docs.google.com/document/d/1eKCnKXI9xnoMGRRzOL1xPCBihNV2rOet08qpE_gArAY/',
    'https://www.wunderground.com/member/api-keys',
  ],
  rotate: {
    steps: 'Regenerate the key on the API keys page of the member settings.',
    url: 'https://www.wunderground.com/member/api-keys',
  },
  examples: [
    sample`WUNDERGROUND_API_KEY=${key}`,
    sample`https://api.weather.com/v2/pws/observations/current?stationId=KMA&format=json&units=e&apiKey=${key}`,
  ],
  lookalikes: [sample`WUNDERGROUND_API_KEY=${hexadecimal(31)}`, sample`WUNDERGROUND_API_KEY=your-key`],
};
