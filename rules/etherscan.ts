import type { Rule } from '../src/model/rule.ts';
import { named, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const etherscanKey: Rule = {
  id: 'etherscan-api-key',
  name: 'Etherscan family API key',
  provider: 'etherscan',
  kind: 'context',
  description: 'Calls the explorer API within the quota of its owner.',
  severity: 'low',
  ...named({
    names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'basescan', 'ftmscan'],
    value: { ...upperAlphanumeric(34), source: '(?=[A-Z]{0,33}[0-9])[0-9A-Z]{34}' },
    words: ['key', 'token', 'api', 'secret'],
    reach: 48,
  }),
  references: ['https://docs.etherscan.io/getting-an-api-key'],
  rotate: { steps: 'Delete the key in the account and add a new one.', url: 'https://etherscan.io/myapikey' },
  examples: [
    sample`ETHERSCAN_API_KEY=${upperAlphanumeric(34)}`,
    sample`etherscan: { apiKey: "${upperAlphanumeric(34)}" }`,
  ],
  lookalikes: [sample`ETHERSCAN_API_KEY=${upperAlphanumeric(33)}`, sample`ETHERSCAN_API_KEY=YourApiKeyToken`],
};
