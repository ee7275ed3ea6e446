import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const hypixelApiKey: Rule = {
  id: 'hypixel-api-key',
  name: 'Hypixel API key',
  provider: 'hypixel',
  kind: 'context',
  description: 'Queries data of players on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['hypixel'], value: key, words: ['api', 'key', 'token'] }),
  references: ['https://api.hypixel.net/#section/Authentication'],
  rotate: {
    steps: 'Regenerate the key on the developer dashboard, then put it in place.',
    url: 'https://developer.hypixel.net/dashboard',
  },
  examples: [sample`HYPIXEL_API_KEY=${key}`, sample`https://api.hypixel.net/v2/player?key=${key}&name=acme`],
  lookalikes: [sample`HYPIXEL_API_KEY=${hexadecimal(31)}`, sample`HYPIXEL_PLAYER_UUID=${uuid()}`],
};
