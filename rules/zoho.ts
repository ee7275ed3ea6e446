import type { Rule } from '../src/model/rule.ts';
import { assigned, digits, hexadecimal, loosely, oneOf, token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zohoOauthToken: Rule = {
  id: 'zoho-oauth-token',
  name: 'Zoho OAuth token or key of a webhook',
  provider: 'zoho',
  kind: 'provider',
  description:
    'Reads and changes data in the Zoho products of its scopes; a refresh token does so until it is revoked.',
  severity: 'high',
  keywords: ['1000.', '1001.', '1003.'],
  /** 1000 begins tokens, 1001 and 1003 keys of webhooks and functions. */
  pattern: token`${oneOf('1000.', '1001.', '1003.')}${hexadecimal(32)}.${hexadecimal(32)}`,
  references: ['https://www.zoho.com/accounts/protocol/oauth/use-access-token.html'],
  rotate: {
    steps:
      'Revoke the token with POST /oauth/v2/token/revoke or remove the application under Connected apps of the account.',
    url: 'https://accounts.zoho.com/home#sessions/connectedapps',
  },
  examples: [
    sample`ZOHO_REFRESH_TOKEN=1000.${hexadecimal(32)}.${hexadecimal(32)}`,
    sample`curl -H "Authorization: Zoho-oauthtoken 1000.${hexadecimal(32)}.${hexadecimal(32)}" https://www.zohoapis.com/crm/v2/Leads`,
    sample`https://flow.zoho.com/${digits(9)}/flow/webhook/incoming?zapikey=1001.${hexadecimal(32)}.${hexadecimal(32)}&isdebug=false`,
  ],
  lookalikes: [
    sample`curl -H "Authorization: Zoho-oauthtoken 1000.${hexadecimal(32)}.${hexadecimal(31)}" https://www.zohoapis.com/crm/v2/Leads`,
    sample`ZOHO_CLIENT_ID=1000.${upperAlphanumeric(30)}`,
  ],
};

export const zohoAuthToken: Rule = {
  id: 'zoho-auth-token',
  name: 'Zoho auth token',
  provider: 'zoho',
  kind: 'context',
  description: 'Reads and changes data in one Zoho product as its owner, without an end; new ones are no longer made.',
  severity: 'high',
  keywords: ['zoho'],
  pattern: assigned({
    names: ['zoho'],
    value: loosely(hexadecimal(32)),
    words: ['authtoken', 'auth_token', 'auth-token', 'auth token', 'api_key', 'apikey', 'api-key', 'ticket'],
  }),
  references: ['https://www.zoho.com/crm/developer/docs/api/v1/using-authentication-token.html'],
  rotate: {
    steps: 'Delete the token under Sessions, Authtokens, of the account, then move to OAuth.',
    url: 'https://accounts.zoho.com/home#sessions/userauthtoken',
  },
  examples: [
    sample`https://crm.zoho.com/crm/private/json/Leads/getRecords?authtoken=${hexadecimal(32)}&scope=crmapi`,
    sample`ZOHO_AUTH_TOKEN=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`ZOHO_AUTH_TOKEN=${hexadecimal(31)}`, sample`ZOHO_BUILD=${hexadecimal(32)}`],
};

export const zohoClientSecret: Rule = {
  id: 'zoho-client-secret',
  name: 'Zoho client secret',
  provider: 'zoho',
  kind: 'context',
  description: "With the client ID it redeems and refreshes tokens of the application's users.",
  severity: 'high',
  keywords: ['zoho'],
  pattern: assigned({ names: ['zoho'], value: loosely(hexadecimal(42)) }),
  references: ['https://www.zoho.com/accounts/protocol/oauth/web-server-applications.html'],
  rotate: {
    steps: 'Regenerate the client secret in the Zoho API console, then update the application.',
    url: 'https://api-console.zoho.com/',
  },
  examples: [sample`ZOHO_CLIENT_SECRET=${hexadecimal(42)}`, sample`"zoho": { "client_secret": "${hexadecimal(42)}" }`],
  lookalikes: [sample`ZOHO_CLIENT_SECRET=${hexadecimal(41)}`, sample`zoho:\n  token: <insert token>\n`],
};
