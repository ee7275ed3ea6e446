import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ipgeolocationApiKey: Rule = {
  id: 'ipgeolocation-api-key',
  name: 'ipgeolocation.io API key',
  provider: 'ipgeolocation',
  kind: 'context',
  description: "Looks up addresses on the owner's requests.",
  severity: 'low',
  keywords: ['ipgeolocation', 'ip_geolocation', 'ip-geolocation', 'ip.geolocation', 'ip geolocation'],
  pattern: assigned({ names: ['ipgeolocation', 'ip geolocation'], value: lowerAlphanumeric(32) }),
  references: ['https://ipgeolocation.io/documentation.html'],
  rotate: {
    steps: 'Reset the API key on the dashboard of ipgeolocation.io.',
    url: 'https://app.ipgeolocation.io/dashboard',
  },
  examples: [
    sample`| ipgeolocation | API key | ${lowerAlphanumeric(32)} |`,
    sample`https://api.ipgeolocation.io/ipgeo?apiKey=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.ipgeolocation.io/ipgeo?apiKey=${lowerAlphanumeric(31)}`,
    sample`ipgeolocation_key = "${'a'.repeat(32)}"`,
  ],
};
