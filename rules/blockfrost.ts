import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const blockfrostProjectId: Rule = {
  id: 'blockfrost-project-id',
  name: 'Blockfrost project key',
  provider: 'blockfrost',
  kind: 'context',
  description: 'Uses up the quota of the project, and writes to IPFS where it is one of that.',
  severity: 'medium',
  ...named({
    names: ['blockfrost'],
    value: sequence(oneOf('mainnet', 'preprod', 'preview', 'testnet', 'ipfs'), alphanumeric(32)),
    words: ['key', 'token', 'secret', 'project', 'api'],
  }),
  references: ['https://docs.blockfrost.io/'],
  rotate: { steps: 'Rotate the token of the project in the dashboard.', url: 'https://blockfrost.io/dashboard' },
  examples: [
    sample`BLOCKFROST_PROJECT_ID=mainnet${alphanumeric(32)}`,
    sample`new BlockFrostAPI({ projectId: 'preprod${alphanumeric(32)}' })`,
  ],
  lookalikes: [sample`BLOCKFROST_PROJECT_ID=mainnet${alphanumeric(28)}`, sample`BLOCKFROST_NETWORK=mainnet`],
};
