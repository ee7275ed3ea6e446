import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jumpcloudKey: Rule = {
  id: 'jumpcloud-api-key',
  name: 'JumpCloud API key',
  provider: 'jumpcloud',
  kind: 'context',
  description: 'Acts as its administrator: manages users, devices and commands that run on them.',
  severity: 'critical',
  ...named({
    names: ['jumpcloud', 'jump cloud'],
    value: {
      ...alphanumeric(40),
      source: '(?:jca_[0-9A-Za-z]{36}|(?![0-9a-f]{40}(?![0-9A-Za-z]).{0,3}commit)[0-9A-Za-z]{40})',
    },
    words: ['key', 'token', 'secret', 'api'],
    reach: 50,
  }),
  references: ['https://jumpcloud.com/support/jumpcloud-apis1'],
  rotate: {
    steps:
      'Generate a new key in the menu of the administrator, which ends the old one, and look through Directory Insights.',
    url: 'https://console.jumpcloud.com/',
  },
  examples: [sample`JUMPCLOUD_API_KEY=${alphanumeric(40)}`, sample`jumpcloud:\n  api_key: "jca_${alphanumeric(36)}"\n`],
  lookalikes: [sample`JUMPCLOUD_API_KEY=${alphanumeric(39)}`, sample`JUMPCLOUD_ORG_ID=${hexadecimal(24)}`],
};
