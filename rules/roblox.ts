import type { Rule } from '../src/model/rule.ts';
import { base64, digits, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const robloxSessionCookie: Rule = {
  id: 'roblox-session-cookie',
  name: 'Roblox session cookie',
  provider: 'roblox',
  kind: 'provider',
  description: 'Takes over the account of its owner: items, money, games.',
  severity: 'critical',
  keywords: ['|warning:-do-not-share-this'],
  pattern:
    /_\|WARNING:-DO-NOT-SHARE-THIS\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\.\|_(?<secret>[0-9A-Za-z_\-]{100,1600})(?![0-9A-Za-z_\-])/i,
  references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
  rotate: {
    steps:
      'Log out of all other sessions under Security of the account, which ends the cookie, then use an API key of Open Cloud.',
    url: 'https://www.roblox.com/my/account#!/security',
  },
  examples: [
    sample`ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${upperHexadecimal(600)}`,
    sample`noblox.setCookie('_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${upperHexadecimal(700)}')`,
  ],
  lookalikes: [
    sample`_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${upperHexadecimal(40)}`,
    sample`_|WARNING:-DO-NOT-SHARE-THIS`,
  ],
};

export const robloxApiKey: Rule = {
  id: 'roblox-api-key',
  name: 'Roblox Open Cloud API key',
  provider: 'roblox',
  kind: 'context',
  description: 'Publishes places, reads and writes data stores and assets of the experiences its permissions name.',
  severity: 'high',
  keywords: ['roblox'],
  pattern:
    /(?:ROBLOX|[Rr]oblox)[_-]?(?:(?:OPEN_?)?CLOUD|(?:[Oo]pen_?)?[Cc]loud)?[_-]?(?:API|[Aa]pi)[_-]?(?:KEY|[Kk]ey)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9A-Za-z+/]{48}|[0-9A-Za-z+/]{300,1600}={0,2})(?![0-9A-Za-z+/=])/,
  references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
  rotate: {
    steps:
      'Regenerate or delete the key in the creator dashboard, look at what it changed, then make one for fewer addresses and permissions.',
    url: 'https://create.roblox.com/dashboard/credentials',
  },
  examples: [sample`ROBLOX_API_KEY=${base64(48)}`, sample`ROBLOX_API_KEY: "${base64(900)}"`],
  lookalikes: [sample`ROBLOX_API_KEY=${base64(40)}`, sample`ROBLOX_UNIVERSE_ID=${digits(10)}`],
};
