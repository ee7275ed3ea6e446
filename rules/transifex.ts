import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const transifexApiToken: Rule = {
  id: 'transifex-api-token',
  name: 'Transifex API token',
  provider: 'transifex',
  kind: 'context',
  description: 'Reads and changes translations of the projects of its owner, which ship in products.',
  severity: 'medium',
  ...named({
    names: ['transifex', 'tx_token', 'tx token'],
    value: sequence('1/', hexadecimal(40)),
    words: [],
    reach: 90,
  }),
  references: ['https://developers.transifex.com/reference/api-authentication'],
  rotate: {
    steps: 'Revoke the token under User settings, API token, then generate one.',
    url: 'https://app.transifex.com/user/settings/api/',
  },
  examples: [sample`TX_TOKEN=1/${hexadecimal(40)}`, sample`[transifex]\ntoken = 1/${hexadecimal(40)}`],
  lookalikes: [sample`TX_TOKEN=1/${hexadecimal(39)}`, sample`TX_TOKEN=1/your-token`],
};
