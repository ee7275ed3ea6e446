import type { Rule } from '../src/model/rule.ts';
import { token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const upcloudToken: Rule = {
  id: 'upcloud-api-token',
  name: 'UpCloud API token',
  provider: 'upcloud',
  kind: 'provider',
  description: 'Creates, reads and deletes servers and databases as its account.',
  severity: 'critical',
  keywords: ['ucat_'],
  pattern: token`ucat_${upperAlphanumeric(26)}`,
  references: ['https://upcloud.com/docs/guides/getting-started-upcloud-api/'],
  rotate: {
    steps: 'Delete the token in the control panel, look through the audit log, then create one that expires.',
    url: 'https://hub.upcloud.com/account/api-tokens',
  },
  examples: [sample`UPCLOUD_TOKEN=ucat_${upperAlphanumeric(26)}`, sample`token = "ucat_${upperAlphanumeric(26)}"`],
  lookalikes: [sample`ucat_${upperAlphanumeric(10)}`, sample`uca_${upperAlphanumeric(26)}`],
};
