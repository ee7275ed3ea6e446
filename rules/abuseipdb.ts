import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const abuseipdbApiKey: Rule = {
  id: 'abuseipdb-api-key',
  name: 'AbuseIPDB API key',
  provider: 'abuseipdb',
  kind: 'context',
  description: "Looks up and reports addresses on the owner's daily limit.",
  severity: 'low',
  keywords: ['abuseipdb', 'abuse_ipdb', 'abuse-ipdb', 'abuse.ipdb', 'abuse ipdb'],
  pattern: assigned({ names: ['abuseipdb', 'abuse ipdb'], value: lowerAlphanumeric(80), near: 160 }),
  references: ['https://docs.abuseipdb.com/'],
  rotate: {
    steps: 'Delete the key under Account, API, of AbuseIPDB, then create one.',
    url: 'https://www.abuseipdb.com/account/api',
  },
  examples: [
    sample`| abuseipdb | API key | ${lowerAlphanumeric(80)} |`,
    sample`curl https://api.abuseipdb.com/api/v2/check -H "Key: ${lowerAlphanumeric(80)}"`,
  ],
  lookalikes: [
    sample`curl https://api.abuseipdb.com/api/v2/check -H "Key: ${lowerAlphanumeric(79)}"`,
    sample`ABUSEIPDB_TOKEN=changeme`,
  ],
};
