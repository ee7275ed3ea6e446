import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const redditClientSecret: Rule = {
  id: 'reddit-client-secret',
  name: 'Reddit client secret',
  provider: 'reddit',
  kind: 'context',
  description:
    "With the client id it asks the API as the app; a script app's also posts as its user with the password.",
  severity: 'medium',
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
