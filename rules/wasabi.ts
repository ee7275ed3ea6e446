import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const wasabiSecretKey: Rule = {
  id: 'wasabi-secret-access-key',
  name: 'Wasabi secret access key',
  provider: 'wasabi',
  kind: 'context',
  description: 'With its access key ID it reads, changes and deletes what is stored in the buckets of the account.',
  severity: 'high',
  ...named({ names: ['wasabi'], value: sequence(digitWithin(40), base64(40)), words: ['secret', 'key'] }),
  references: ['https://docs.wasabi.com/docs/creating-a-user-account-and-access-key'],
  rotate: {
    steps: 'Create another access key, put it in place, delete the leaked one, then look at the bucket logs.',
    url: 'https://console.wasabisys.com/access_keys',
  },
  examples: [sample`WASABI_SECRET_KEY=${base64(40)}`, sample`wasabiSecret: "${base64(40)}"`],
  lookalikes: [sample`WASABI_SECRET_KEY=${base64(39)}`, sample`WASABI_SECRET_KEY=your-secret-key`],
};
