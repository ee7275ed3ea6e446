import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rollbarToken: Rule = {
  id: 'rollbar-access-token',
  name: 'Rollbar access token',
  provider: 'rollbar',
  kind: 'context',
  description: 'Sends items to the project, or reads and changes them as its scope says.',
  severity: 'medium',
  aliases: ['rollbax'],
  ...named({
    names: ['rollbar'],
    value: { ...hexadecimal(32), source: '(?:[0-9a-f]{32}|[0-9a-f]{128})' },
    words: ['token', 'key', 'secret', 'access', 'private'],
    reach: 50,
  }),
  references: ['https://docs.rollbar.com/docs/access-tokens'],
  rotate: {
    steps: 'Create a new project access token, deploy it, then disable the old one.',
    url: 'https://docs.rollbar.com/docs/access-tokens',
  },
  examples: [sample`ROLLBAR_ACCESS_TOKEN=${hexadecimal(32)}`, sample`rollbar:\n  access_token: "${hexadecimal(32)}"\n`],
  lookalikes: [sample`ROLLBAR_ACCESS_TOKEN=${hexadecimal(30)}`, sample`ROLLBAR_ENV=production`],
};
