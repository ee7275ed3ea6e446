import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const traktClientSecret: Rule = {
  id: 'trakt-client-secret',
  name: 'Trakt client id or secret',
  provider: 'trakt',
  kind: 'context',
  description: "With both one takes and refreshes tokens of the application's users.",
  severity: 'medium',
  aliases: ['trakt.tv'],
  ...named({ names: ['trakt'], value: hexadecimal(64), words: ['key', 'token', 'secret', 'access', 'private'] }),
  references: ['https://trakt.docs.apiary.io/#introduction/create-an-app'],
  rotate: {
    steps: 'Regenerate the secret on the page of the application.',
    url: 'https://trakt.tv/oauth/applications',
  },
  examples: [sample`TRAKT_CLIENT_SECRET=${hexadecimal(64)}`, sample`trakt_api_key: '${hexadecimal(64)}'`],
  lookalikes: [sample`TRAKT_CLIENT_SECRET=${hexadecimal(63)}`, sample`TRAKT_REDIRECT_HASH=${hexadecimal(64)}`],
};
