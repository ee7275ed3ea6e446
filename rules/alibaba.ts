import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digitInLast, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair';
const sts = 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts';
const keyId = {
  name: 'AccessKey ID',
  pattern: /(?<![0-9A-Za-z])(?<part>LTAI[0-9A-Za-z]{12,21}|STS\.[0-9A-Za-z]{20,30})(?![0-9A-Za-z])/,
  withinLines: 8,
  isRequired: false,
  isUnmistakable: true,
};
const secret = alphanumeric(30);
const stsSecret = alphanumeric(36, 46);
const securityToken = sequence('CAIS', base64(40, 1200));

export const alibabaAccessKeyId: Rule = {
  id: 'alibaba-access-key-id',
  name: 'Alibaba Cloud AccessKey ID',
  provider: 'alibaba',
  kind: 'provider',
  description:
    'Names an AccessKey; with its secret, which often leaks beside it, it acts as a user or the whole account.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['LTAI'],
  pattern: token`LTAI${alphanumeric(17, 21)}`,
  references: [docs],
  rotate: {
    steps:
      'Look for the secret near by; where it leaked too, disable the AccessKey in RAM at once, look at ActionTrail for its use, then delete it.',
    url: 'https://ram.console.aliyun.com/manage/ak',
  },
  examples: [
    sample`ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t${alphanumeric(18)}`,
    sample`accessKeyId: 'LTAI${alphanumeric(20)}'`,
  ],
  lookalikes: [sample`LTAI${alphanumeric(23)}`, sample`LTAI${'x'.repeat(20)}`],
};

export const alibabaAccessKeySecret: Rule = {
  id: 'alibaba-access-key-secret',
  name: 'Alibaba Cloud AccessKey secret',
  provider: 'alibaba',
  kind: 'context',
  description: "With the AccessKey ID it acts as its RAM user or, for a main account's key, does everything.",
  severity: 'critical',
  ...named({
    names: ['alibaba', 'aliyun', 'alicloud', 'access key secret', 'ltai'],
    value: sequence(secret, digitInLast(30)),
    near: 64,
  }),
  companions: [keyId],
  references: [docs],
  rotate: {
    steps:
      'Create a second AccessKey in RAM, put it in place, disable the leaked one, look at ActionTrail for its use, then delete it.',
    url: 'https://ram.console.aliyun.com/manage/ak',
  },
  examples: [sample`ALIBABA_CLOUD_ACCESS_KEY_SECRET=${secret}`, sample`aliyun:\n  accessKeySecret: ${secret}`],
  lookalikes: [
    sample`ALIBABA_CLOUD_ACCESS_KEY_SECRET=${alphanumeric(29)}`,
    sample`ALIBABA_CLOUD_ACCESS_KEY_SECRET=${'x'.repeat(30)}`,
  ],
};

export const alibabaStsSecret: Rule = {
  id: 'alibaba-sts-secret',
  name: 'Alibaba Cloud STS AccessKey secret',
  provider: 'alibaba',
  kind: 'context',
  description: 'With its ID and security token it acts as an assumed role until it expires, an hour as a rule.',
  severity: 'high',
  ...named({ names: ['alibaba', 'aliyun', 'alicloud', 'access key secret'], value: stsSecret, words: ['secret'] }),
  companions: [keyId],
  references: [sts],
  rotate: {
    steps:
      'Attach a policy to the role that denies sessions issued before now, look at ActionTrail for their use, then find out where the value was written down.',
    url: 'https://ram.console.aliyun.com/roles',
  },
  examples: [
    sample`ALIYUN_STS_ACCESS_KEY_SECRET=${alphanumeric(44)}`,
    sample`"AccessKeySecret": "${alphanumeric(37)}"`,
  ],
  lookalikes: [
    sample`ALIYUN_STS_ACCESS_KEY_SECRET=${alphanumeric(35)}`,
    sample`ALIYUN_STS_ACCESS_KEY_SECRET=your_secret`,
  ],
};

export const alibabaStsAccessKeyId: Rule = {
  id: 'alibaba-sts-access-key-id',
  name: 'Alibaba Cloud STS AccessKey ID',
  provider: 'alibaba',
  kind: 'context',
  description: 'Names temporary credentials; with their secret and security token it acts as an assumed role.',
  severity: 'low',
  confidence: 'medium',
  ...named({
    names: ['alibaba', 'aliyun', 'alicloud', 'access key id'],
    value: sequence('STS.', alphanumeric(20, 30)),
    words: [],
  }),
  references: [sts],
  rotate: {
    steps:
      "Look for the secret and the security token near by; where they leaked too, deny the role's older sessions by a policy.",
    url: 'https://ram.console.aliyun.com/roles',
  },
  examples: [
    sample`ALIBABA_CLOUD_ACCESS_KEY_ID=STS.N${alphanumeric(24)}`,
    sample`"AccessKeyId": "STS.${alphanumeric(25)}"`,
  ],
  lookalikes: [
    sample`ALIBABA_CLOUD_ACCESS_KEY_ID=STS.${alphanumeric(12)}`,
    sample`ALIBABA_CLOUD_ACCESS_KEY_ID=STS.xxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};

export const alibabaStsSecurityToken: Rule = {
  id: 'alibaba-sts-security-token',
  name: 'Alibaba Cloud STS security token',
  provider: 'alibaba',
  kind: 'context',
  description: 'With the temporary ID and secret it acts as an assumed role until it expires.',
  severity: 'medium',
  ...named({ names: ['alibaba', 'aliyun', 'alicloud', 'security token'], value: securityToken, words: ['token'] }),
  references: [sts],
  rotate: {
    steps:
      'Attach a policy to the role that denies sessions issued before now, look at ActionTrail for their use, then find out where the value was written down.',
    url: 'https://ram.console.aliyun.com/roles',
  },
  examples: [
    sample`ALIBABA_CLOUD_SECURITY_TOKEN=CAIS${alphanumeric(400)}`,
    sample`"SecurityToken": "CAIS${base64(500)}"`,
  ],
  lookalikes: [sample`ALIBABA_CLOUD_SECURITY_TOKEN=CAIS${alphanumeric(20)}`, sample`token = "CAIS${alphanumeric(46)}"`],
};

export const alibabaAccessKeyPair: Rule = {
  ...alibabaAccessKeySecret,
  id: 'alibaba-access-key-pair',
  name: 'Alibaba Cloud AccessKey ID and secret',
  keywords: ['LTAI'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z])LTAI[0-9A-Za-z]{12,21}(?![0-9A-Za-z])[^0-9A-Za-z]{1,12}(?:[A-Za-z][A-Za-z_\\-]{0,40}(?:["']?\\s{0,3}[:=,]\\s{0,3}["']?|\\s))?(?<secret>${secret.source})(?![0-9A-Za-z+/=_\\-])`,
  ),
  examples: [
    sample`AcsClient('LTAI5t${alphanumeric(18)}', '${alphanumeric(30)}', 'cn-hangzhou')`,
    sample`ossutil config -i LTAI${alphanumeric(20)} -k ${alphanumeric(30)}`,
  ],
  lookalikes: [
    sample`AcsClient('LTAI5t${alphanumeric(18)}', '${alphanumeric(29)}')`,
    sample`"LTAI5t${alphanumeric(18)}"`,
  ],
};
