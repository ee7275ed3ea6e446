import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const appPassword = sequence(
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
);

export const blueskyAppPassword: Rule = {
  id: 'bluesky-app-password',
  name: 'Bluesky app password',
  provider: 'bluesky',
  kind: 'context',
  description: 'Signs in to the account: it posts, follows and deletes, and reads messages where that was allowed.',
  severity: 'high',
  keywords: ['bluesky', 'bsky', 'atproto'],
  pattern:
    /(?:[Bb]lue[Ss]ky|BLUESKY|[Bb]sky|BSKY|[Aa]t[Pp]roto|ATPROTO)[^~^]{0,200}?["'`=:\s](?<secret>(?=[a-z-]{0,18}[0-9])[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4})(?![\w-])/,
  references: [
    'https://docs.bsky.app/docs/get-started',
    'https://github.com/bluesky-social/atproto-ecosystem/blob/main/app-passwords.md',
  ],
  rotate: {
    steps: 'Delete the app password in the settings of the account, add another and put it in place.',
    url: 'https://bsky.app/settings/app-passwords',
  },
  examples: [
    sample`BLUESKY_HANDLE=acme.bsky.social\nBLUESKY_APP_PASSWORD=${appPassword}`,
    sample`await agent.login({ identifier: 'acme.bsky.social', password: '${appPassword}' });`,
  ],
  lookalikes: [
    sample`BLUESKY_APP_PASSWORD=xxxx-xxxx-xxxx-xxxx`,
    sample`https://bsky.app/profile/acme.dev/post/3${lowerAlphanumeric(12)}`,
  ],
};
