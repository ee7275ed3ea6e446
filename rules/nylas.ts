import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  digitInLast,
  digitWithin,
  lowerAlphanumeric,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.nylas.com/docs/v3/auth/';

export const nylasApiKey: Rule = {
  id: 'nylas-api-key',
  name: 'Nylas API key',
  provider: 'nylas',
  kind: 'provider',
  description: 'Reads and sends mail and changes calendars and contacts of every account connected to the application.',
  severity: 'critical',
  keywords: ['nyk_v0_'],
  pattern: token`nyk_v0_${alphanumeric(64)}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key under API keys of the application in the Nylas dashboard, then generate a new one with an expiry.',
    url: 'https://dashboard-v3.nylas.com/',
  },
  examples: [
    sample`NYLAS_API_KEY=nyk_v0_${alphanumeric(64)}`,
    sample`curl -H "Authorization: Bearer nyk_v0_${alphanumeric(64)}" https://api.us.nylas.com/v3/grants`,
  ],
  lookalikes: [
    sample`curl -H "Authorization: Bearer nyk_v0_${alphanumeric(63)}" https://api.us.nylas.com/v3/grants`,
    sample`nylas:\n  token: <insert token>\n`,
  ],
};

export const nylasAccessToken: Rule = {
  id: 'nylas-access-token',
  name: 'Nylas access token',
  provider: 'nylas',
  kind: 'context',
  description: 'Reads and sends mail and changes calendars of a connected account.',
  severity: 'high',
  keywords: ['nylas'],
  pattern: assigned({ names: ['nylas'], value: sequence(digitWithin(30), alphanumeric(30)) }),
  references: [docs],
  rotate: {
    steps:
      "Revoke the account's tokens in the Nylas dashboard or with the revoke-all endpoint, then have the user sign in again.",
    url: 'https://dashboard-v3.nylas.com/',
  },
  examples: [
    sample`<add key="NylasApiKey" value="${alphanumeric(30)}" />`,
    sample`define('NYLAS_API_KEY', '${alphanumeric(30)}');`,
  ],
  lookalikes: [sample`define('NYLAS_API_KEY', '${alphanumeric(29)}');`, sample`nylas_key = "${'a'.repeat(30)}"`],
};

export const nylasClientSecret: Rule = {
  id: 'nylas-client-secret',
  name: 'Nylas client secret (v2)',
  provider: 'nylas',
  kind: 'context',
  description: 'With the client ID it trades codes for tokens of connected accounts, and it forges webhooks.',
  severity: 'high',
  keywords: ['nylas'],
  pattern: assigned({
    names: ['nylas'],
    value: sequence(lowerAlphanumeric(25), digitInLast(25)),
    words: ['secret'],
  }),
  references: ['https://developer.nylas.com/docs/v2/api-references/'],
  rotate: {
    steps: 'Rotate the client secret in the dashboard of the application and put the new one in place.',
    url: 'https://dashboard.nylas.com/',
  },
  examples: [
    sample`NYLAS_CLIENT_SECRET=${lowerAlphanumeric(25)}`,
    sample`nylas:\n  clientSecret: "${lowerAlphanumeric(25)}"\n`,
  ],
  lookalikes: [sample`NYLAS_CLIENT_SECRET=${lowerAlphanumeric(24)}`, sample`NYLAS_CLIENT_ID=${lowerAlphanumeric(25)}`],
};
