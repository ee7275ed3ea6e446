import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rawgApiKey: Rule = {
  id: 'rawg-api-key',
  name: 'RAWG API key',
  provider: 'rawg',
  kind: 'context',
  description: "Queries the video game database on the owner's requests.",
  severity: 'low',
  keywords: ['rawg'],
  pattern: assigned({ names: ['rawg'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://api.rawg.io/docs/'],
  rotate: {
    steps: 'Ask RAWG to withdraw the key, and get another with a new application.',
    url: 'https://rawg.io/apidocs',
  },
  examples: [
    sample`export RAWG_API_KEY="${alphanumeric(32)}"`,
    sample`https://api.rawg.io/api/games?key=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`https://api.rawg.io/api/games?key=${alphanumeric(31)}`, sample`RAWG_TOKEN=changeme`],
};
