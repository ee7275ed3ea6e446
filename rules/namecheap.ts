import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const namecheapApiKey: Rule = {
  id: 'namecheap-api-key',
  name: 'Namecheap API key',
  provider: 'namecheap',
  kind: 'context',
  description: 'Changes domains and their records from the allowed addresses.',
  severity: 'high',
  ...named({ names: ['namecheap'], value: hexadecimal(32) }),
  references: ['https://www.namecheap.com/support/api/intro/'],
  rotate: {
    steps: 'Reset the API key in the profile, check the allowed addresses, then put it in place.',
    url: 'https://ap.www.namecheap.com/settings/tools/apiaccess/',
  },
  examples: [
    sample`NAMECHEAP_API_KEY=${hexadecimal(32)}`,
    sample`https://api.namecheap.com/xml.response?ApiUser=acme&ApiKey=${hexadecimal(32)}&Command=namecheap.domains.getList`,
  ],
  lookalikes: [sample`NAMECHEAP_API_KEY=${hexadecimal(30)}`, sample`NAMECHEAP_API_USER=acme`],
};
