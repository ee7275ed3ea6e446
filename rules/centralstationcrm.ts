import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const centralstationcrmApiKey: Rule = {
  id: 'centralstationcrm-api-key',
  name: 'CentralStationCRM API key',
  provider: 'centralstationcrm',
  kind: 'context',
  description: 'Reads and changes people, companies and deals of the account.',
  severity: 'high',
  keywords: ['centralstation', 'central_station', 'central-station'],
  pattern: assigned({
    names: ['centralstation', 'central_station', 'central-station'],
    value: lowerAlphanumeric(30),
  }),
  references: ['https://api.centralstationcrm.net/api-docs/'],
  rotate: {
    steps: 'Delete the key under Account settings, API keys, then make a new one.',
    url: 'https://centralstationcrm.com/',
  },
  examples: [
    sample`"centralstationcrm": {"apiKey": "${lowerAlphanumeric(30)}"}`,
    sample`curl https://acme.centralstationcrm.net/api/people -H "X-apikey: ${lowerAlphanumeric(30)}"`,
  ],
  lookalikes: [
    sample`curl https://acme.centralstationcrm.net/api/people -H "X-apikey: ${lowerAlphanumeric(29)}"`,
    sample`"centralstationcrm": {"apiKey": "${'0'.repeat(30)}"}`,
  ],
};
