import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(40);

export const gameanalyticsSecretKey: Rule = {
  id: 'gameanalytics-secret-key',
  name: 'GameAnalytics secret key',
  provider: 'gameanalytics',
  kind: 'context',
  description: 'Writes events into the analytics of the game.',
  severity: 'medium',
  ...named({ names: ['gameanalytics', 'game_analytics'], value: secret, words: ['secret', 'initialize', 'key'] }),
  references: ['https://docs.gameanalytics.com/integrations/api/event-api/'],
  rotate: {
    steps: 'Ask support to reset the keys of the game, then ship a build with the new ones.',
    url: 'https://go.gameanalytics.com/',
  },
  examples: [
    sample`GAMEANALYTICS_SECRET_KEY=${secret}`,
    sample`GameAnalytics.initialize("${hexadecimal(32)}", "${secret}")`,
  ],
  lookalikes: [sample`GAMEANALYTICS_SECRET_KEY=${hexadecimal(39)}`, sample`GAMEANALYTICS_GAME_KEY=${hexadecimal(32)}`],
};
