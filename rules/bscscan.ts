import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bscscanApiKey: Rule = {
  id: 'bscscan-api-key',
  name: 'BscScan API key',
  provider: 'bscscan',
  kind: 'context',
  description: "Queries the block explorer on the owner's rate limit.",
  severity: 'low',
  keywords: ['bscscan', 'bsc_scan', 'bsc-scan', 'bsc.scan', 'bsc scan'],
  pattern: assigned({ names: ['bscscan', 'bsc scan'], value: upperAlphanumeric(34) }),
  references: ['https://docs.bscscan.com/getting-started/viewing-api-usage-statistics'],
  rotate: {
    steps: 'Delete the key on the API keys page of the account, then add a new one.',
    url: 'https://bscscan.com/myapikey',
  },
  examples: [
    sample`etherscan: { apiKey: { bsc: process.env.KEY } } // bscscan key ${upperAlphanumeric(34)}`,
    sample`https://api.bscscan.com/api?module=stats&apikey=${upperAlphanumeric(34)}`,
  ],
  lookalikes: [sample`BSCSCAN_API_KEY=${upperAlphanumeric(33)}`, sample`BSCSCAN_TOKEN=changeme`],
};
