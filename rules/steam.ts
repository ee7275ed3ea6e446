import type { Rule } from '../src/model/rule.ts';
import { anyHexadecimal, digitWithin, named, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const steamWebApiKey: Rule = {
  id: 'steam-web-api-key',
  name: 'Steam Web API key',
  provider: 'steam',
  kind: 'context',
  description: 'Asks the Web API as its owner; a publisher key also grants items and reads purchases.',
  severity: 'medium',
  aliases: ['steamcommunity'],
  ...named({
    names: ['steam', 'steampowered', 'steam web'],
    value: sequence(digitWithin(32), anyHexadecimal(32)),
    words: ['key', 'api', 'secret'],
  }),
  references: ['https://steamcommunity.com/dev'],
  rotate: {
    steps: 'Revoke the key on the page of the Web API, then register one.',
    url: 'https://steamcommunity.com/dev/apikey',
  },
  examples: [
    sample`STEAM_API_KEY=${upperHexadecimal(32)}`,
    sample`https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?key=${upperHexadecimal(32)}&steamids=7656`,
  ],
  lookalikes: [sample`STEAM_API_KEY=${upperHexadecimal(31)}`, sample`STEAM_API_KEY=YOUR_STEAM_API_KEY`],
};
