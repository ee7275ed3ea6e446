import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dynuApiKey: Rule = {
  id: 'dynu-api-key',
  name: 'Dynu API key',
  provider: 'dynu',
  kind: 'context',
  description: 'Changes the DNS records of the domains of the account.',
  severity: 'high',
  ...named({ names: ['dynu_', 'dynu.com'], value: sequence(digitWithin(24), alphanumeric(26, 40)), words: ['key'] }),
  references: ['https://www.dynu.com/en-US/Support/API'],
  rotate: {
    steps: 'Create another key under API credentials, which ends the old one, and look at the records.',
    url: 'https://www.dynu.com/en-US/ControlPanel/APICredentials',
  },
  examples: [
    sample`DYNU_API_KEY=${alphanumeric(32)}`,
    sample`curl https://api.dynu.com/v2/dns -H 'API-Key: ${alphanumeric(32)}'`,
  ],
  lookalikes: [sample`DYNU_API_KEY=${alphanumeric(12)}`, sample`DYNU_API_KEY=your_api_key_goes_here_please`],
};
