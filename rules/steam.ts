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

const tokens = 'https://steamcommunity.com/dev/managegameservers';

export const steamGameServerToken: Rule = {
  id: 'steam-game-server-token',
  name: 'Steam game server login token',
  provider: 'steam',
  kind: 'context',
  description: 'Runs a server as its owner, whose account a misuse gets banned.',
  severity: 'medium',
  keywords: ['setsteamaccount'],
  pattern: /setsteamaccount["']?[ \t=:]{1,8}["']?(?<secret>[0-9A-Fa-f]{32})(?![0-9A-Za-z])/,
  references: [tokens, 'https://developer.valvesoftware.com/wiki/Counter-Strike:_Global_Offensive/Dedicated_Servers'],
  rotate: {
    steps: 'Make a new token for the server on the page of game servers, and delete the old one.',
    url: tokens,
  },
  examples: [
    sample`sv_setsteamaccount ${upperHexadecimal(32)}`,
    sample`srcds_run -game csgo +sv_setsteamaccount "${upperHexadecimal(32)}" +map de_dust2`,
  ],
  lookalikes: [
    sample`sv_setsteamaccount ${upperHexadecimal(31)}`,
    sample`+sv_setsteamaccount YOUR_TOKEN +map de_dust2`,
  ],
};
