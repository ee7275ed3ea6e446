import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ucloudPrivateKey: Rule = {
  id: 'ucloud-private-key',
  name: 'UCloud private API key',
  provider: 'ucloud',
  kind: 'context',
  description: 'Signs requests that manage all resources of the project.',
  severity: 'critical',
  ...named({ names: ['ucloud'], value: sequence(digitWithin(40), alphanumeric(40, 88)), words: ['private'], near: 70 }),
  references: ['https://docs.ucloud.cn/api/summary/signature'],
  rotate: {
    steps: 'Disable the pair in the console, look at the operation log, then create another for a sub-account.',
    url: 'https://console.ucloud.cn/uaccount/api_manage',
  },
  examples: [
    sample`UCLOUD_PRIVATE_KEY=${alphanumeric(44)}`,
    sample`ucloud:\n  public_key: ${alphanumeric(40)}\n  private_key: ${hexadecimal(40)}\n`,
  ],
  lookalikes: [sample`UCLOUD_PRIVATE_KEY=${alphanumeric(30)}`, sample`UCLOUD_PUBLIC_KEY=${alphanumeric(44)}`],
};
