import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(30), alphanumeric(30, 64));

export const dynadotApiKey: Rule = {
  id: 'dynadot-api-key',
  name: 'Dynadot API key',
  provider: 'dynadot',
  kind: 'context',
  description: 'Changes domains and their DNS records, and buys domains from the balance.',
  severity: 'critical',
  ...named({ names: ['dynadot'], value }),
  references: ['https://www.dynadot.com/domain/api-commands'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.dynadot.com/account/domain/setting/api.html',
  },
  examples: [sample`DYNADOT_API_KEY=${value}`, sample`const dynadotApiKey = '${value}';`],
  lookalikes: [sample`DYNADOT_API_KEY=${alphanumeric(20)}`, sample`DYNADOT_API_KEY=your-dynadot-api-key-here`],
};
