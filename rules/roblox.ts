import type { Rule } from '../src/model/rule.ts';
import { upperHexadecimal } from '../src/rule/pattern.ts';
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
