import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const subscanApiKey: Rule = {
  id: 'subscan-api-key',
  name: 'Subscan API key',
  provider: 'subscan',
  kind: 'context',
  description: 'Queries chains of Polkadot on the plan of the account.',
  severity: 'low',
  ...named({ names: ['subscan'], value: key }),
  references: ['https://support.subscan.io/'],
  rotate: { steps: 'Delete the key in the API portal, then create one.', url: 'https://pro.subscan.io/' },
  examples: [sample`SUBSCAN_API_KEY=${key}`, sample`subscan:\n  api_key: ${key}\n`],
  lookalikes: [sample`SUBSCAN_API_KEY=${hexadecimal(31)}`, sample`SUBSCAN_API_KEY=your-key`],
};
