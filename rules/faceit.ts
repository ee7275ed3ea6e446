import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const faceitApiKey: Rule = {
  id: 'faceit-api-key',
  name: 'FACEIT API key',
  provider: 'faceit',
  kind: 'context',
  description: 'Reads data of players and matches on the limits of the application.',
  severity: 'low',
  ...named({ names: ['faceit'], value: key, words: ['api', 'key', 'token', 'bearer'] }),
  references: ['https://docs.faceit.com/docs/data-api/'],
  rotate: {
    steps: 'Delete the key of the application in the App Studio, then create one.',
    url: 'https://developers.faceit.com/apps',
  },
  examples: [sample`FACEIT_API_KEY=${key}`, sample`faceit:\n  api_key: ${key}\n`],
  lookalikes: [sample`FACEIT_API_KEY=${hexadecimal(31)}`, sample`FACEIT_PLAYER_ID=${uuid()}`],
};
