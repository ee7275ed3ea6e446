import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const packagecloudApiToken: Rule = {
  id: 'packagecloud-api-token',
  name: 'packagecloud API token',
  provider: 'packagecloud',
  kind: 'context',
  description: "Pushes and deletes packages in the account's repositories, from which servers install.",
  severity: 'critical',
  keywords: ['packagecloud', 'package_cloud', 'package-cloud', 'package.cloud', 'package cloud'],
  pattern: assigned({
    names: ['packagecloud', 'package cloud'],
    value: sequence(digitWithin(48), lowerAlphanumeric(48)),
  }),
  references: ['https://packagecloud.io/docs/api'],
  rotate: {
    steps:
      'Regenerate the API token on its page in packagecloud and check the repositories for uploads that are not yours.',
    url: 'https://packagecloud.io/api_token',
  },
  examples: [sample`$packagecloudKey = "${hexadecimal(48)}";`, sample`PACKAGECLOUD_TOKEN=${hexadecimal(48)}`],
  lookalikes: [sample`PACKAGECLOUD_TOKEN=${hexadecimal(47)}`, sample`packagecloud:\n  token: <insert token>\n`],
};
