import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(32), alphanumeric(32));

export const logtoSecret: Rule = {
  id: 'logto-app-secret',
  name: 'Logto app secret or personal access token',
  provider: 'logto',
  kind: 'context',
  description: 'Poses as the application or user; that of a machine reads and changes all users.',
  severity: 'high',
  ...named({
    names: ['logto'],
    value: { ...secret, source: `(?:pat_)?${secret.source}` },
    words: ['secret', 'token', 'pat'],
  }),
  references: ['https://docs.logto.io/quick-starts/m2m', 'https://docs.logto.io/user-management/personal-access-token'],
  rotate: {
    steps: 'Delete the secret of the application or the token of the user in the console, and make another.',
    url: 'https://docs.logto.io/quick-starts/m2m',
  },
  examples: [sample`LOGTO_APP_SECRET=${secret}`, sample`LOGTO_TOKEN=pat_${secret}`],
  lookalikes: [sample`LOGTO_APP_SECRET=${alphanumeric(31)}`, sample`LOGTO_APP_ID=${lowerAlphanumeric(21)}`],
};
