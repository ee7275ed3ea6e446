import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const technitiumApiToken: Rule = {
  id: 'technitium-api-token',
  name: 'Technitium DNS Server API token',
  provider: 'technitium',
  kind: 'context',
  description: 'Changes zones and settings of the server with the rights of its user.',
  severity: 'high',
  ...named({ names: ['technitium'], value: hexadecimal(64), words: ['token'] }),
  references: ['https://github.com/TechnitiumSoftware/DnsServer/blob/master/APIDOCS.md'],
  rotate: {
    steps: 'End the session of the token under Administration, look at the log, then create another.',
    url: 'https://technitium.com/dns/help.html',
  },
  examples: [sample`TECHNITIUM_API_TOKEN=${hexadecimal(64)}`, sample`SAVED_Technitium_Token='${hexadecimal(64)}'`],
  lookalikes: [
    sample`TECHNITIUM_API_TOKEN=${hexadecimal(40)}`,
    sample`TECHNITIUM_SERVER_BASE_URL=http://10.1.0.2:5380`,
  ],
};
