import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(18), lowerAlphanumeric(18, 32));

export const namesiloApiKey: Rule = {
  id: 'namesilo-api-key',
  name: 'NameSilo API key',
  provider: 'namesilo',
  kind: 'context',
  description: 'Changes domains and their DNS records, and buys domains from the balance.',
  severity: 'critical',
  ...named({ names: ['namesilo'], value }),
  references: ['https://www.namesilo.com/api-reference'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.namesilo.com/account/api-manager',
  },
  examples: [sample`NAMESILO_API_KEY=${value}`, sample`const namesiloApiKey = '${value}';`],
  lookalikes: [sample`NAMESILO_API_KEY=${lowerAlphanumeric(12)}`, sample`NAMESILO_API_KEY=your-namesilo-api-key-here`],
};
