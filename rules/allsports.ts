import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://allsportsapi.com/soccer-football-api-documentation';
const key = hexadecimal(64);

export const allsportsApiKey: Rule = {
  id: 'allsports-api-key',
  name: 'AllSportsAPI key',
  provider: 'allsports',
  kind: 'context',
  description: "Reads scores and odds on the owner's quota and bill.",
  severity: 'low',
  ...named({ names: ['allsports api', 'allsports', 'all sports'], value: key, reach: 180 }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the key in the account of AllSportsAPI and put the new one in place.',
    url: 'https://allsportsapi.com/',
  },
  examples: [
    sample`ALLSPORTS_API_KEY=${key}`,
    sample`fetch("https://apiv2.allsportsapi.com/football/?met=Leagues&APIkey=${key}")`,
    sample`"allSportsApiKey": "${key}"`,
  ],
  lookalikes: [sample`ALLSPORTS_API_KEY=${hexadecimal(63)}`, sample`ALL_SPORTS_API_KEY=${'x'.repeat(64)}`],
};
