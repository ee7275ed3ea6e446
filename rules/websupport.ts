import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const websupportApiSecret: Rule = {
  id: 'websupport-api-secret',
  name: 'Websupport API secret',
  provider: 'websupport',
  kind: 'context',
  description: 'With its identifier it changes DNS records and hosting of the account.',
  severity: 'high',
  ...named({ names: ['websupport', 'ws_apisecret'], value: hexadecimal(40), words: ['secret'] }),
  references: ['https://rest.websupport.sk/v2/docs'],
  rotate: {
    steps: 'Delete the API key in the security settings, look at the records, then create another.',
    url: 'https://admin.websupport.sk/en/auth/security-settings',
  },
  examples: [sample`WEBSUPPORT_SECRET=${hexadecimal(40)}`, sample`websupport_secret: ${hexadecimal(40)}`],
  lookalikes: [sample`WEBSUPPORT_SECRET=${hexadecimal(32)}`, sample`WEBSUPPORT_API_KEY=${uuid()}`],
};
