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

export const branchSecret: Rule = {
  id: 'branch-io-secret',
  name: 'Branch secret',
  provider: 'branch-io',
  kind: 'provider',
  description: 'Reads and changes links and settings of the app, together with its key.',
  severity: 'high',
  keywords: ['secret_live_'],
  pattern: token`secret_live_${alphanumeric(32)}`,
  references: ['https://help.branch.io/developers-hub/docs/app-api'],
  rotate: {
    steps: 'Ask Branch for a new secret under Account settings, Profile, and put it in place.',
    url: 'https://dashboard.branch.io/account-settings/profile',
  },
  examples: [
    sample`BRANCH_SECRET=secret_live_${alphanumeric(32)}`,
    sample`branch_secret: "secret_live_${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`secret_live_${alphanumeric(20)}`, sample`secret_live_your_branch_secret`],
};
