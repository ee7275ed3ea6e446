import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const redditClientSecret: Rule = {
  id: 'reddit-client-secret',
  name: 'Reddit client secret',
  provider: 'reddit',
  kind: 'context',
  description:
    "With the client id it asks the API as the app; a script app's also posts as its user with the password.",
  severity: 'medium',
  aliases: ['praw', 'asyncpraw', 'snoowrap'],
  ...named({ names: ['reddit'], value: sequence(base64Url(27, 30), digitInLast(27)), words: ['secret', 'token'] }),
  references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
  rotate: {
    steps: 'Delete the app under Preferences, Apps, then create one.',
    url: 'https://www.reddit.com/prefs/apps',
  },
  examples: [
    sample`REDDIT_CLIENT_ID=${base64Url(14)}\nREDDIT_CLIENT_SECRET=${base64Url(27)}`,
    sample`reddit = praw.Reddit(client_id='${base64Url(22)}', client_secret='${base64Url(30)}', user_agent='bot')`,
  ],
  lookalikes: [sample`REDDIT_CLIENT_SECRET=${base64Url(26)}`, sample`REDDIT_CLIENT_SECRET=your_reddit_client_secret`],
};

export const redditRefreshToken: Rule = {
  id: 'reddit-refresh-token',
  name: 'Reddit refresh token',
  provider: 'reddit',
  kind: 'context',
  description: "With the app's credentials it acts as its user, without an end.",
  severity: 'high',
  ...named({
    names: ['reddit', 'praw'],
    value: sequence(digits(7, 14), '-', base64Url(24, 32), digitInLast(24)),
    words: ['refresh'],
    near: 160,
  }),
  references: ['https://praw.readthedocs.io/en/stable/getting_started/authentication.html'],
  rotate: {
    steps: "Let the user revoke the app's access in their preferences, which ends the token, then authorise again.",
    url: 'https://www.reddit.com/prefs/apps/',
  },
  examples: [
    sample`REDDIT_REFRESH_TOKEN=${digits(12)}-${base64Url(30)}`,
    sample`praw.Reddit(user_agent='bot', refresh_token='${digits(8)}-${base64Url(27)}')`,
  ],
  lookalikes: [
    sample`REDDIT_REFRESH_TOKEN=${digits(12)}-${base64Url(12)}`,
    sample`REDDIT_REFRESH_TOKEN=your_refresh_token`,
  ],
};
