import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const branchIoLiveKey: Rule = {
  id: 'branch-io-live-key',
  name: 'Branch key',
  provider: 'branch-io',
  kind: 'provider',
  description: 'Makes deep links and sends false events for the app; apps carry the key in public.',
  severity: 'low',
  keywords: ['key_live_', 'key_test_'],
  pattern: token`${oneOf('key_live', 'key_test')}_${alphanumeric(32)}`,
  references: ['https://help.branch.io/developers-hub/reference/apis-overview'],
  rotate: {
    steps: "Ask Branch's support for another key, since those in shipped apps cannot be changed.",
    url: 'https://dashboard.branch.io/account-settings/profile',
  },
  examples: [
    sample`BRANCH_IO_TOKEN: '${oneOf('key_live', 'key_test')}_${alphanumeric(32)}'`,
    sample`BRANCH_KEY=${oneOf('key_live', 'key_test')}_${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`BRANCH_KEY=${oneOf('key_live', 'key_test')}_${alphanumeric(31)}`,
    sample`BRANCH_IO_TOKEN=changeme`,
  ],
};
