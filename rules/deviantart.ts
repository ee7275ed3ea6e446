import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.deviantart.com/developers/authentication';
const secret = hexadecimal(32);

export const deviantartClientSecret: Rule = {
  id: 'deviantart-client-secret',
  name: 'DeviantArt client secret',
  provider: 'deviantart',
  kind: 'context',
  description: 'With the client id it acts as the application and refreshes tokens of its users.',
  severity: 'high',
  ...named({
    names: ['deviantart', 'deviant art'],
    value: loosely(secret),
    words: ['secret', 'key', 'token'],
    near: 48,
  }),
  references: [docs],
  rotate: {
    steps: 'Reset the client secret on the page of the application and put it in place.',
    url: 'https://www.deviantart.com/developers/apps',
  },
  examples: [
    sample`DEVIANTART_CLIENT_SECRET=${secret}`,
    sample`"deviantart": {"client-id": "${digits(5)}", "client-secret": "${secret}"}`,
  ],
  lookalikes: [sample`DEVIANTART_CLIENT_SECRET=${hexadecimal(31)}`, sample`DEVIANTART_CLIENT_SECRET=${'0'.repeat(32)}`],
};

export const deviantartAccessToken: Rule = {
  id: 'deviantart-access-token',
  name: 'DeviantArt access token',
  provider: 'deviantart',
  kind: 'context',
  description: 'Acts as its user within its scopes for an hour.',
  severity: 'medium',
  ...named({
    names: ['deviantart', 'deviant art'],
    value: loosely(hexadecimal(50)),
    words: ['token', 'bearer'],
    near: 70,
    reach: 90,
  }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token at the OAuth endpoint, or let the user remove the application.',
    url: 'https://www.deviantart.com/settings/applications',
  },
  examples: [
    sample`DEVIANTART_ACCESS_TOKEN=${hexadecimal(50)}`,
    sample`https://www.deviantart.com/api/v1/oauth2/placebo?access_token=${hexadecimal(50)}`,
  ],
  lookalikes: [sample`DEVIANTART_ACCESS_TOKEN=${hexadecimal(49)}`, sample`DEVIANTART_ACCESS_TOKEN=your-access-token`],
};
