import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const trongridApiKey: Rule = {
  id: 'trongrid-api-key',
  name: 'TronGrid API key',
  provider: 'trongrid',
  kind: 'context',
  description: 'Calls nodes of Tron on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['trongrid', 'tron-pro-api-key', 'tron_pro_api'], value: key, words: ['api', 'key'] }),
  references: ['https://developers.tron.network/reference/select-network'],
  rotate: { steps: 'Delete the key on the dashboard, then create one.', url: 'https://www.trongrid.io/dashboard/keys' },
  examples: [sample`TRONGRID_API_KEY=${key}`, sample`trongrid:\n  api_key: ${key}\n`],
  lookalikes: [sample`TRONGRID_API_KEY=${hexadecimal(31)}`, sample`TRONGRID_API_KEY=your-key`],
};
