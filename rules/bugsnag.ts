import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bugsnagToken: Rule = {
  id: 'bugsnag-token',
  name: 'BugSnag auth token',
  provider: 'bugsnag',
  kind: 'context',
  description: 'Reads errors with the data of users, and changes projects, as its owner.',
  severity: 'medium',
  ...named({
    names: ['bugsnag'],
    value: { ...uuid(), source: '(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-f]{32})' },
    words: ['key', 'token', 'auth', 'secret', 'bearer'],
    reach: 60,
  }),
  references: ['https://docs.bugsnag.com/api/data-access/'],
  rotate: {
    steps:
      'Delete the token in the account settings under My auth tokens and generate a new one; a notifier API key is changed in the project.',
    url: 'https://app.bugsnag.com/settings/my-account',
  },
  examples: [
    sample`BUGSNAG_AUTH_TOKEN=${uuid()}`,
    sample`<meta-data android:name="com.bugsnag.android.API_KEY" android:value="${hexadecimal(32)}"/>`,
  ],
  lookalikes: [sample`BUGSNAG_API_KEY=${hexadecimal(30)}`, sample`bugsnag_release=${hexadecimal(20)}`],
};
