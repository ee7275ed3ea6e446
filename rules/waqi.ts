import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const waqiApiToken: Rule = {
  id: 'waqi-api-token',
  name: 'World Air Quality Index API token',
  provider: 'waqi',
  kind: 'context',
  description: 'Reads air quality in the name of its owner.',
  severity: 'low',
  aliases: ['worldairquality'],
  ...named({ names: ['waqi', 'aqicn'], value: hexadecimal(40), words: ['token', 'key'] }),
  references: ['https://aqicn.org/json-api/doc/'],
  rotate: {
    steps: 'Ask for another token with the form of the data platform.',
    url: 'https://aqicn.org/data-platform/token/',
  },
  examples: [
    sample`waqi_token: ${hexadecimal(40)}`,
    sample`https://api.waqi.info/feed/shanghai/?token=${hexadecimal(40)}`,
  ],
  lookalikes: [sample`waqi_token: ${hexadecimal(20)}`, sample`waqi_token: demo`],
};
