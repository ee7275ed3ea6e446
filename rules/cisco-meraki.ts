import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const merakiApiKey: Rule = {
  id: 'cisco-meraki-api-key',
  name: 'Cisco Meraki dashboard API key',
  provider: 'cisco-meraki',
  kind: 'context',
  description: 'Reads and changes the networks of its administrator.',
  severity: 'critical',
  ...named({
    names: ['meraki', 'cisco meraki', 'x cisco meraki api key'],
    value: loosely(hexadecimal(40)),
    words: ['key', 'token', 'secret', 'api'],
    reach: 50,
  }),
  references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
  rotate: {
    steps:
      'Revoke the key in the profile, look through the change log and API log of the organisation, then generate a new one.',
    url: 'https://dashboard.meraki.com/manage/users',
  },
  examples: [
    sample`MERAKI_DASHBOARD_API_KEY=${hexadecimal(40)}`,
    sample`curl -H "X-Cisco-Meraki-API-Key: ${hexadecimal(40)}" https://api.meraki.com/api/v1/organizations`,
  ],
  lookalikes: [sample`MERAKI_API_KEY=${hexadecimal(39)}`, sample`MERAKI_ORG_ID=${digits(6)}`],
};
