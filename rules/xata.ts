import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const xataApiKey: Rule = {
  id: 'xata-api-key',
  name: 'Xata API key',
  provider: 'xata',
  kind: 'provider',
  description:
    'Reads, changes and deletes the databases of the workspaces its owner reaches; it is the password of the Postgres endpoint too.',
  severity: 'critical',
  keywords: ['xau_'],
  pattern: token`xau_${alphanumeric(33)}`,
  references: ['https://lite.xata.io/docs/concepts/api-keys', 'https://github.com/xataio/client-ts'],
  rotate: {
    steps: 'Delete the key in the account settings of Xata, then create one and put it in place.',
    url: 'https://app.xata.io/settings',
  },
  examples: [
    sample`XATA_API_KEY=xau_${alphanumeric(33)}`,
    sample`new XataClient({ apiKey: 'xau_${alphanumeric(33)}' })`,
  ],
  lookalikes: [sample`XATA_API_KEY=xau_${alphanumeric(32)}`, sample`XATA_API_KEY=xau_${'x'.repeat(33)}`],
};
