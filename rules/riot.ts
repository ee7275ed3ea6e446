import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const riotApiKey: Rule = {
  id: 'riot-api-key',
  name: 'Riot Games API key',
  provider: 'riot',
  kind: 'provider',
  description: "Queries players and matches on the owner's rate limit.",
  severity: 'low',
  keywords: ['RGAPI-'],
  pattern: token`RGAPI-${loosely(uuid())}`,
  entropy: 3,
  references: ['https://developer.riotgames.com/docs/portal'],
  rotate: { steps: 'Regenerate the key on the Riot developer portal.', url: 'https://developer.riotgames.com/' },
  examples: [
    sample`RIOT_API_KEY=RGAPI-${uuid()}`,
    sample`https://euw1.api.riotgames.com/lol/status/v4/platform-data?api_key=RGAPI-${uuid()}`,
  ],
  lookalikes: [
    sample`RIOT_API_KEY=RGAPI-${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`RIOT_API_KEY=${'x'.repeat(42)}`,
  ],
};
