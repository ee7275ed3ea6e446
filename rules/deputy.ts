import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.deputy.com/deputy-docs/docs/using-a-permanent-token';
const key = hexadecimal(32);

export const deputyAccessToken: Rule = {
  id: 'deputy-access-token',
  name: 'Deputy access token',
  provider: 'deputy',
  kind: 'context',
  description:
    'Reads and changes staff, rosters and time sheets of the business; a permanent token lives until it is deleted.',
  severity: 'high',
  ...named({
    names: [
      'deputy token',
      'deputy api',
      'deputy access',
      'deputy permanent',
      'deputy oauth',
      'deputy client',
      'deputy.com',
    ],
    value: key,
    words: ['token', 'api', 'access', 'oauth', 'secret'],
    reach: 130,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the OAuth client or its permanent token in the installation, create a new one and put it in place.',
    url: 'https://developer.deputy.com/deputy-docs/docs/using-a-permanent-token',
  },
  examples: [
    sample`DEPUTY_TOKEN=${key}`,
    sample`curl https://acme.au.deputy.com/api/v1/me -H "Authorization: OAuth ${key}"`,
    sample`deputyApiToken: "${key}"`,
  ],
  lookalikes: [
    sample`DEPUTY_TOKEN=${hexadecimal(31)}`,
    sample`DEPUTY_TOKEN=${'0'.repeat(32)}`,
    sample`deputy: ${hexadecimal(32)}`,
  ],
};

const clientSecret = hexadecimal(40);

export const deputyClientSecret: Rule = {
  id: 'deputy-client-secret',
  name: 'Deputy OAuth client secret',
  provider: 'deputy',
  kind: 'context',
  description: 'With a code or refresh token it gets access to the installations of the people who use the app.',
  severity: 'medium',
  ...named({
    names: ['deputy client', 'deputy oauth', 'deputy api', 'deputy access', 'deputy.com'],
    value: clientSecret,
    words: ['client_secret', 'clientsecret', 'client-secret', 'client secret', 'secret'],
    reach: 130,
  }),
  references: ['https://developer.deputy.com/deputy-docs/docs/using-oauth-20'],
  rotate: {
    steps: 'Delete the OAuth client, create a new one and have the people who use it connect again.',
    url: 'https://once.deputy.com/my/oauth_clients',
  },
  examples: [
    sample`DEPUTY_CLIENT_ID=${clientSecret}\nDEPUTY_CLIENT_SECRET=${clientSecret}`,
    sample`deputy.com: { clientSecret: '${clientSecret}' }`,
  ],
  lookalikes: [sample`DEPUTY_CLIENT_SECRET=${hexadecimal(39)}`, sample`DEPUTY_CLIENT_ID=${hexadecimal(40)}`],
};
