import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(32);

export const rdStationClientSecret: Rule = {
  id: 'rd-station-client-secret',
  name: 'RD Station client secret',
  provider: 'rd-station',
  kind: 'context',
  description: 'Gets tokens that read and change contacts and events of the accounts that installed the app.',
  severity: 'high',
  ...named({ names: ['rdstation', 'rd_station'], value: secret, words: ['secret', 'token', 'key'] }),
  references: ['https://developers.rdstation.com/reference/autenticacao'],
  rotate: {
    steps: 'Make new credentials for the app in the App Store for developers, then put both in place.',
    url: 'https://appstore.rdstation.com/',
  },
  examples: [
    sample`RDSTATION_CLIENT_SECRET=${secret}`,
    sample`rd_station:\n  client_id: ${uuid()}\n  client_secret: ${secret}\n`,
  ],
  lookalikes: [sample`RDSTATION_CLIENT_SECRET=${hexadecimal(31)}`, sample`RDSTATION_CLIENT_ID=${uuid()}`],
};
