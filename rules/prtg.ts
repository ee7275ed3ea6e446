import type { Rule } from '../src/model/rule.ts';
import { base32, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(base32(52), '====');

export const prtgApiToken: Rule = {
  id: 'prtg-api-token',
  name: 'PRTG API token',
  provider: 'prtg',
  kind: 'context',
  description: 'Reads and changes what PRTG watches as the user.',
  severity: 'high',
  ...named({
    names: ['prtg_api', 'prtg_token', 'prtgapi', 'prtgtoken', 'apitoken'],
    value: key,
    words: ['token', 'key'],
  }),
  references: ['https://www.paessler.com/manuals/prtg/api_keys'],
  rotate: {
    steps: 'Delete the API key in the settings of the account, add another with less access and put it in place.',
    url: 'https://www.paessler.com/manuals/prtg/api_keys',
  },
  examples: [
    sample`PRTG_API_TOKEN=${key}`,
    sample`https://prtg.acme.dev/api/table.json?content=sensors&apitoken=${key}`,
  ],
  lookalikes: [sample`PRTG_API_TOKEN=${base32(20)}`, sample`PRTG_API_TOKEN=your-api-token`],
};
