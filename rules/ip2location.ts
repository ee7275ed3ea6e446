import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ip2locationApiKey: Rule = {
  id: 'ip2location-api-key',
  name: 'IP2Location API key',
  provider: 'ip2location',
  kind: 'context',
  description: "Looks up addresses on the owner's queries.",
  severity: 'low',
  keywords: ['ip2location', 'ip2_location', 'ip2-location', 'ip2.location', 'ip2 location'],
  pattern: assigned({ names: ['ip2location', 'ip2 location'], value: upperAlphanumeric(32) }),
  references: ['https://www.ip2location.io/ip2location-documentation'],
  rotate: { steps: 'Regenerate the key on the IP2Location.io dashboard.', url: 'https://www.ip2location.io/dashboard' },
  examples: [
    sample`define('IP2LOCATION_API_KEY', '${upperAlphanumeric(32)}');`,
    sample`https://api.ip2location.io/?key=${upperAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`define('IP2LOCATION_API_KEY', '${upperAlphanumeric(31)}');`,
    sample`ip2locationApiKey = process.env.IP2LOCATION_API_KEY`,
  ],
};
