import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const builderIoPrivateKey: Rule = {
  id: 'builder-io-private-key',
  name: 'Builder.io private key',
  provider: 'builder-io',
  kind: 'provider',
  description: 'Writes and deletes the content of the space.',
  severity: 'high',
  keywords: ['bpk-'],
  pattern: token`bpk-${hexadecimal(32)}`,
  references: ['https://www.builder.io/c/docs/private-api-key'],
  rotate: {
    steps: 'Delete the private key in the settings of the space, create another and put it in place.',
    url: 'https://builder.io/account/space',
  },
  examples: [
    sample`BUILDER_PRIVATE_KEY=bpk-${hexadecimal(32)}`,
    sample`curl https://builder.io/api/v1/write/page -H "Authorization: Bearer bpk-${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`NEXT_PUBLIC_BUILDER_API_KEY=${hexadecimal(32)}`,
    sample`BUILDER_PRIVATE_KEY=bpk-${hexadecimal(16)}`,
  ],
};
