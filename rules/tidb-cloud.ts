import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const tidbCloudPrivateKey: Rule = {
  id: 'tidb-cloud-private-key',
  name: 'TiDB Cloud private key',
  provider: 'tidb-cloud',
  kind: 'context',
  description: 'With its public key it manages the clusters of the organization.',
  severity: 'critical',
  ...named({ names: ['tidbcloud', 'tidb_'], value, words: ['private', 'key', 'secret'] }),
  references: ['https://docs.pingcap.com/tidbcloud/api/v1beta'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://tidbcloud.com/',
  },
  examples: [sample`TIDBCLOUD_PRIVATE_KEY=${value}`, sample`tidbCloudPrivateKey: '${value}'`],
  lookalikes: [
    sample`TIDB_CLOUD_PRIVATE_KEY=${hexadecimal(31)}`,
    sample`TIDB_CLOUD_PRIVATE_KEY=your-tidb-cloud-private-key-here`,
  ],
};
