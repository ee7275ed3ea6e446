import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tencentCloudSecretId: Rule = {
  id: 'tencent-cloud-secret-id',
  name: 'Tencent Cloud secret id',
  provider: 'tencent-cloud',
  kind: 'provider',
  description: 'Names a key of the account; with its secret key one acts as its owner.',
  severity: 'medium',
  keywords: ['AKID'],
  pattern: token`AKID${alphanumeric(32)}`,
  references: ['https://www.tencentcloud.com/document/product/598/32675'],
  rotate: {
    steps: 'Look for the secret key near by; where it leaked too, disable the pair and create a new one.',
    url: 'https://console.cloud.tencent.com/cam/capi',
  },
  examples: [
    sample`TENCENTCLOUD_SECRET_ID=AKID${alphanumeric(32)}`,
    sample`cred = credential.Credential("AKID${alphanumeric(32)}", secret)`,
  ],
  lookalikes: [sample`TENCENTCLOUD_SECRET_ID=AKID${alphanumeric(31)}`, sample`AKIDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`],
};

export const tencentCloudSecretKey: Rule = {
  id: 'tencent-cloud-secret-key',
  name: 'Tencent Cloud secret key',
  provider: 'tencent-cloud',
  kind: 'context',
  description: 'With the secret id one acts as its owner: servers, storage, bills.',
  severity: 'critical',
  ...named({
    names: ['tencentcloud', 'tencent cloud', 'tencent', 'qcloud', 'secret id', 'secretid', 'secret_key', 'secretkey'],
    value: loosely(alphanumeric(32)),
    words: ['secretkey', 'secret_key', 'secret-key', 'secret key', 'key'],
    near: 64,
  }),
  companions: [
    {
      name: 'secret id',
      pattern: /(?<![0-9A-Za-z])(?<part>AKID[0-9A-Za-z]{32})(?![0-9A-Za-z])/,
      withinLines: 6,
      isRequired: true,
      isUnmistakable: true,
    },
  ],
  references: ['https://www.tencentcloud.com/document/product/598/32675'],
  rotate: {
    steps: 'Disable the pair under Access management, API keys, look through the operation log, then create a new one.',
    url: 'https://console.cloud.tencent.com/cam/capi',
  },
  examples: [
    sample`TENCENTCLOUD_SECRET_ID=AKID${alphanumeric(32)}\nTENCENTCLOUD_SECRET_KEY=${alphanumeric(32)}`,
    sample`SecretId: AKID${alphanumeric(32)}\nSecretKey: ${alphanumeric(32)}`,
  ],
  lookalikes: [sample`SecretKey: ${alphanumeric(32)}`, sample`TENCENTCLOUD_SECRET_KEY=your_secret_key`],
};

export const tencentCloudSecretKeyByName: Rule = {
  id: 'tencent-cloud-secret-key-by-name',
  name: 'Tencent Cloud secret key',
  provider: 'tencent-cloud',
  kind: 'context',
  description: 'Signs requests to Tencent Cloud as its user, with its id.',
  severity: 'critical',
  ...named({
    names: ['tencent cloud', 'tencent', 'qcloud'],
    value: loosely(alphanumeric(32)),
    words: ['secretkey', 'secret_key', 'secret-key', 'secret key', 'secret'],
  }),
  references: ['https://cloud.tencent.com/document/product/598/40488'],
  rotate: {
    steps: 'Disable the key in the console, look through CloudAudit, then create a new pair for a sub-user.',
    url: 'https://console.cloud.tencent.com/cam/capi',
  },
  examples: [
    sample`TENCENTCLOUD_SECRET_KEY=${alphanumeric(32)}`,
    sample`tencent:\n  secret_key: '${alphanumeric(32)}'`,
  ],
  lookalikes: [sample`TENCENTCLOUD_SECRET_KEY=${alphanumeric(28)}`, sample`SecretKey: ${alphanumeric(32)}`],
};
