import type { Rule } from '../src/model/rule.ts';
import { oneOf, token, word } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lichessAccessToken: Rule = {
  id: 'lichess-access-token',
  name: 'Lichess access token',
  provider: 'lichess',
  kind: 'provider',
  description: "Plays, reads and posts as its owner within the token's scopes.",
  severity: 'low',
  keywords: ['lip_', 'lio_'],
  pattern: token`${oneOf('lip', 'lio')}_${word(20, 32)}`,
  references: ['https://lichess.org/api'],
  rotate: {
    steps: 'Delete the token on the API access tokens page of Lichess, then create one.',
    url: 'https://lichess.org/account/oauth/token',
  },
  examples: [
    sample`--set lichess.apiKey=${oneOf('lip', 'lio')}_${word(20, 32)}`,
    sample`LICHESS_TOKEN=${oneOf('lip', 'lio')}_${word(20, 32)}`,
  ],
  lookalikes: [sample`LICHESS_TOKEN=${oneOf('lip', 'lio')}_${word(19)}`, sample`LICHESS_API_KEY=${'x'.repeat(36)}`],
};
