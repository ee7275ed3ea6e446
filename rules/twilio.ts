import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  anyHexadecimal,
  assigned,
  credentialWords,
  digitInLast,
  hexadecimal,
  sequence,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.twilio.com/docs/iam/api-keys';
const tokens = 'https://www.twilio.com/docs/iam/api/authtoken';
const account = {
  name: 'account SID',
  pattern: /(?<![0-9A-Za-z])(?<part>AC[0-9a-f]{32})(?![0-9A-Za-z])/,
  withinLines: 10,
  isRequired: false,
  isUnmistakable: true,
};
const key = {
  name: 'API key SID',
  pattern: /(?<![0-9A-Za-z])(?<part>SK[0-9a-f]{32})(?![0-9A-Za-z])/,
  withinLines: 10,
  isRequired: false,
  isUnmistakable: true,
};
const authToken = anyHexadecimal(32);
const keySid = sequence('SK', hexadecimal(32));
const keySecret = alphanumeric(32);

export const twilioAuthToken: Rule = {
  id: 'twilio-auth-token',
  name: 'Twilio auth token',
  provider: 'twilio',
  kind: 'context',
  description:
    'With the account SID it may do everything in the account: send messages and calls on its bill, read their logs and recordings.',
  severity: 'critical',
  keywords: ['twilio'],
  pattern: assigned({ names: ['twilio'], value: authToken, words: [...credentialWords, "('", '("'], reach: 80 }),
  companions: [account],
  references: [tokens],
  rotate: {
    steps:
      'Create a secondary auth token in the console, put it in place, promote it (which ends the leaked one), then look at the usage and the logs for messages and calls that are not yours.',
    url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  },
  examples: [
    sample`TWILIO_ACCOUNT_SID=AC${hexadecimal(32)}\nTWILIO_AUTH_TOKEN=${hexadecimal(32)}`,
    sample`const client = require('twilio')('AC${hexadecimal(32)}', '${hexadecimal(32)}');`,
    sample`<add key="TwilioAuthToken" value="${hexadecimal(32)}" />`,
  ],
  lookalikes: [sample`TWILIO_AUTH_TOKEN=${hexadecimal(31)}`, sample`TWILIO_ACCOUNT_SID=AC${hexadecimal(32)}`],
};

/** Where no name tells whose token it is, the account's SID right before it does. */
export const twilioTokenBesideAccount: Rule = {
  ...twilioAuthToken,
  id: 'twilio-auth-token-beside-account',
  name: 'Twilio auth token beside its account SID',
  keywords: ['auth_token', 'authtoken'],
  pattern: new RegExp(
    `[Aa](?:ccount|CCOUNT)_?[Ss](?:id|ID)["'\\s:=,(]{1,8}AC[0-9a-f]{32}["']?[^\\n]{0,80}\\n?\\s{0,40}[\\w.$"'\\[(]{0,24}[Aa](?:uth|UTH)_?[Tt](?:oken|OKEN)["'\\s:=,]{1,8}(?<secret>${authToken.source})(?![0-9A-Za-z_\\-])`,
  ),
  examples: [
    sample`account_sid = 'AC${hexadecimal(32)}'\nauth_token = '${hexadecimal(32)}'`,
    sample`const accountSid = "AC${hexadecimal(32)}"; const authToken = "${hexadecimal(32)}";`,
  ],
  lookalikes: [
    sample`account_sid = 'AC${hexadecimal(32)}'\nauth_token = '${hexadecimal(31)}'`,
    sample`account_sid = 'AC${hexadecimal(32)}'\nauth_token = 'your_auth_token'`,
  ],
};

export const twilioApiKey: Rule = {
  id: 'twilio-api-key',
  name: 'Twilio API key SID',
  provider: 'twilio',
  kind: 'context',
  description: "Names an API key; with its secret it sends messages and calls on the account's bill.",
  severity: 'medium',
  keywords: ['twilio', 'api_key_sid', 'apikeysid'],
  pattern: assigned({ names: ['twilio', 'api_key_sid', 'apikeysid'], value: keySid, words: [] }),
  entropy: 2.9,
  companions: [account],
  references: [docs],
  rotate: {
    steps: 'Look for the secret near by; where it leaked too, delete the key in the console and create a new one.',
    url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  },
  examples: [sample`TWILIO_API_KEY=SK${hexadecimal(32)}`, sample`const apiKeySid = 'SK${hexadecimal(32)}';`],
  lookalikes: [sample`TWILIO_API_KEY=SK${hexadecimal(31)}`, sample`TWILIO_API_KEY=SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`],
};

export const twilioApiKeySecret: Rule = {
  id: 'twilio-api-key-secret',
  name: 'Twilio API key secret',
  provider: 'twilio',
  kind: 'context',
  description:
    "With the key's SID it sends messages and calls on the account's bill; a main key also manages the account.",
  severity: 'high',
  keywords: ['twilio'],
  pattern: assigned({
    names: ['twilio'],
    value: sequence(unlike(anyHexadecimal(32)), keySecret, digitInLast(32)),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 120,
  }),
  companions: [key],
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the console, look at the logs for messages and calls that are not yours, then create a restricted one.',
    url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  },
  examples: [sample`TWILIO_API_SECRET=${keySecret}`, sample`twilioApiKeySecret: '${keySecret}'`],
  lookalikes: [
    sample`TWILIO_API_SECRET=${alphanumeric(31)}`,
    sample`TWILIO_API_SECRET=your_twilio_api_key_secret_here_`,
  ],
};

export const twilioAccessTokenSecret: Rule = {
  ...twilioApiKeySecret,
  id: 'twilio-access-token-secret',
  name: 'Twilio API key secret (signing access tokens)',
  kind: 'provider',
  keywords: ['AccessToken('],
  pattern:
    /AccessToken\(\s{0,40}["']AC[0-9a-f]{32}["']\s{0,4},\s{0,40}["']SK[0-9a-f]{32}["']\s{0,4},\s{0,40}["'](?<secret>[0-9A-Za-z]{32})["']/,
  references: ['https://www.twilio.com/docs/iam/access-tokens', docs],
  examples: [
    sample`new AccessToken('AC${hexadecimal(32)}', 'SK${hexadecimal(32)}', '${keySecret}', { identity });`,
    sample`token = AccessToken(\n    "AC${hexadecimal(32)}",\n    "SK${hexadecimal(32)}",\n    "${keySecret}",\n)`,
  ],
  lookalikes: [
    sample`new AccessToken('AC${hexadecimal(32)}', 'SK${hexadecimal(32)}', process.env.SECRET);`,
    sample`new AccessToken(account, 'SK${hexadecimal(32)}', '${alphanumeric(31)}');`,
  ],
};
