import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const huaweiCloudSecretKey: Rule = {
  id: 'huawei-cloud-secret-access-key',
  name: 'Huawei Cloud secret access key',
  provider: 'huawei-cloud',
  kind: 'context',
  description: 'With its access key it acts as the IAM user or the whole account.',
  severity: 'critical',
  ...named({
    names: ['huawei cloud', 'huawei'],
    value: sequence(digitWithin(40), alphanumeric(40)),
    words: ['secret', 'sk'],
  }),
  references: ['https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_02_0003.html'],
  rotate: {
    steps:
      'Create a second access key, put it in place, disable the leaked one, look at Cloud Trace Service for its use, then delete it.',
    url: 'https://console-intl.huaweicloud.com/iam/#/myCredential',
  },
  examples: [sample`HUAWEICLOUD_SDK_SK=${alphanumeric(40)}`, sample`huawei:\n  secret_key: ${alphanumeric(40)}`],
  lookalikes: [sample`HUAWEICLOUD_SDK_SK=${alphanumeric(39)}`, sample`HUAWEICLOUD_SDK_SK=your-sk`],
};
