import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const powerdnsApiKey: Rule = {
  id: 'powerdns-api-key',
  name: 'PowerDNS API key',
  provider: 'powerdns',
  kind: 'context',
  description: 'Changes all zones of the server.',
  severity: 'high',
  ...named({
    names: ['powerdns', 'pdns api', 'pdns token'],
    value: sequence(digitWithin(20), base64Url(20, 64)),
    words: ['key', 'token'],
  }),
  references: ['https://doc.powerdns.com/authoritative/http-api/index.html'],
  rotate: {
    steps: 'Set another api-key, restart the server, and look at what was changed in the zones.',
    url: 'https://doc.powerdns.com/authoritative/settings.html#api-key',
  },
  examples: [sample`PDNS_API_KEY=${alphanumeric(32)}`, sample`powerdns:\n  api_key: ${alphanumeric(24)}\n`],
  lookalikes: [sample`PDNS_API_URL=http://10.0.0.5:8081`, sample`PDNS_API_KEY=${alphanumeric(12)}`],
};
