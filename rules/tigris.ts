import type { Rule } from '../src/model/rule.ts';
import { characterSet, digitWithin, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(
  digitWithin(40),
  characterSet('\\w+\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40, 80),
);

export const tigrisSecretAccessKey: Rule = {
  id: 'tigris-secret-access-key',
  name: 'Tigris secret access key',
  provider: 'tigris',
  kind: 'provider',
  description: 'Reads and writes the buckets that the access key reaches.',
  severity: 'high',
  keywords: ['tsec_'],
  pattern: token`tsec_${value}`,
  references: ['https://www.tigrisdata.com/docs/iam/manage-access-key/'],
  rotate: {
    steps: 'Delete the access key in the console, then create one for fewer buckets.',
    url: 'https://console.tigris.dev/accesskeys',
  },
  examples: [
    sample`AWS_SECRET_ACCESS_KEY=tsec_${value}`,
    sample`credentials: { accessKeyId: 'tid_acme', secretAccessKey: 'tsec_${value}' }`,
  ],
  lookalikes: [sample`AWS_SECRET_ACCESS_KEY=tsec_your-secret`, sample`struct tsec_info tsec_new = tsec_of(tsec_old)`],
};
