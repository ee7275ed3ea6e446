import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nextdnsApiKey: Rule = {
  id: 'nextdns-api-key',
  name: 'NextDNS API key',
  provider: 'nextdns',
  kind: 'context',
  description: 'Reads the logs and changes the settings of all profiles.',
  severity: 'medium',
  ...named({ names: ['nextdns'], value: hexadecimal(40), words: ['key'] }),
  references: ['https://nextdns.github.io/api/'],
  rotate: { steps: 'Regenerate the key at the bottom of the account page.', url: 'https://my.nextdns.io/account' },
  examples: [sample`NEXTDNS_API_KEY=${hexadecimal(40)}`, sample`nextdns_api_key: ${hexadecimal(40)}`],
  lookalikes: [sample`NEXTDNS_API_KEY=${hexadecimal(20)}`, sample`NEXTDNS_PROFILE=${hexadecimal(6)}`],
};
