import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const nownodesApiKey: Rule = {
  id: 'nownodes-api-key',
  name: 'NOWNodes API key',
  provider: 'nownodes',
  kind: 'context',
  description: 'Calls nodes of blockchains on the plan of the account.',
  severity: 'low',
  ...named({ names: ['nownodes'], value: key, words: ['api', 'key', 'token'] }),
  references: ['https://docs.nownodes.io/'],
  rotate: { steps: 'Delete the key on the dashboard, then create one.', url: 'https://account.nownodes.io/' },
  examples: [sample`NOWNODES_API_KEY=${key}`, sample`nownodes:\n  api_key: ${key}\n`],
  lookalikes: [sample`NOWNODES_API_KEY=${hexadecimal(31)}`, sample`NOWNODES_API_KEY=your-key`],
};
