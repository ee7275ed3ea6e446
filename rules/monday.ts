import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, hexadecimal, named, sequence, token, unlike } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256"}');
const payload = encoded(
  'base64url',
  '{"tid":',
  digits(9),
  ',"aai":11,"uid":',
  digits(8),
  ',"iad":"2024-05-02T09:00:00.000Z","per":"me:write","actid":',
  digits(7),
  ',"rgn":"use1"}',
);
/** The payload begins with the number of the token. */
const jwt = sequence('eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj', base64Url(60, 400), '.', base64Url(43));
const secret = hexadecimal(32);

export const mondayApiToken: Rule = {
  id: 'monday-api-token',
  name: 'monday.com API token',
  provider: 'monday',
  kind: 'provider',
  description: "Reads and changes the boards, items and files its owner reaches; an administrator's reaches all.",
  severity: 'critical',
  keywords: ['eyJ0aWQiOj'],
  pattern: token`${jwt}`,
  entropy: 0,
  structure: 'jwt',
  references: ['https://developer.monday.com/api-reference/docs/authentication'],
  rotate: {
    steps:
      'Regenerate the token in the developer section of the profile, which ends the old one at once, then put the new one in place.',
    url: 'https://auth.monday.com/auth/login_monday/',
  },
  examples: [
    sample`MONDAY_API_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.monday.com/v2 -H "Authorization: ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`MONDAY_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj...`,
    sample`${header}.${payload}.${base64Url(30)}`,
  ],
};

export const mondayAppSecret: Rule = {
  id: 'monday-app-secret',
  name: 'monday.com client or signing secret',
  provider: 'monday',
  kind: 'context',
  description:
    'Gets tokens of people who installed the app, or forges calls that look as if they came from monday.com.',
  severity: 'high',
  ...named({
    names: ['monday'],
    value: secret,
    words: [
      'signing_secret',
      'signingsecret',
      'signing-secret',
      'client_secret',
      'clientsecret',
      'client-secret',
      'app_secret',
    ],
    reach: 48,
  }),
  references: ['https://developer.monday.com/apps/docs/manage#basic-information'],
  rotate: {
    steps: 'Regenerate the secret on the page of the app in the Developer Center, then put the new one in place.',
    url: 'https://auth.monday.com/auth/login_monday/',
  },
  examples: [sample`MONDAY_SIGNING_SECRET=${secret}`, sample`monday:\n  clientSecret: ${secret}\n`],
  lookalikes: [
    sample`MONDAY_SIGNING_SECRET=${hexadecimal(31)}`,
    sample`MONDAY_CLIENT_ID=${hexadecimal(32)}`,
    sample`MONDAY_CLIENT_SECRET=${'0'.repeat(32)}`,
  ],
};

const anyPayload = encoded(
  'base64url',
  '{"dat":{"client_id":"',
  hexadecimal(32),
  '","user_id":',
  digits(8),
  ',"account_id":',
  digits(7),
  ',"slug":"acme"}}',
);

export const mondaySessionToken: Rule = {
  id: 'monday-session-token',
  name: 'monday.com session token or short-lived token',
  provider: 'monday',
  kind: 'context',
  description: 'Calls the API as the user or the app that it was given to, until it expires.',
  severity: 'medium',
  ...named({
    names: ['monday'],
    value: sequence('eyJ', base64Url(10, 80), '.', unlike('eyJ0aWQiOj'), 'eyJ', base64Url(30, 600), '.', base64Url(43)),
  }),
  structure: 'jwt',
  references: ['https://developer.monday.com/apps/docs/mondayget'],
  rotate: {
    steps: "Let it expire; where it keeps coming back, renew the app's client and signing secrets.",
    url: 'https://auth.monday.com/auth/login_monday/',
  },
  examples: [
    sample`MONDAY_SESSION_TOKEN=${header}.${anyPayload}.${base64Url(43)}`,
    sample`curl https://api.monday.com/v2 -H "Authorization: ${header}.${anyPayload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`MONDAY_SESSION_TOKEN=${header}.${anyPayload}.${base64Url(30)}`,
    sample`MONDAY_SESSION_TOKEN=eyJhbGciOiJIUzI1NiJ9...`,
  ],
};
