import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ipinfoAccessToken: Rule = {
  id: 'ipinfo-access-token',
  name: 'IPinfo access token',
  provider: 'ipinfo',
  kind: 'context',
  description: "Looks up addresses on the owner's requests.",
  severity: 'low',
  keywords: ['ipinfo', 'ip_info', 'ip-info', 'ip.info', 'ip info'],
  pattern: assigned({
    names: ['ipinfo', 'ip info'],
    value: sequence(digitWithin(14), lowerAlphanumeric(14)),
    words: ['token', 'api_key', 'apikey', 'secret'],
  }),
  references: ['https://ipinfo.io/developers'],
  rotate: {
    steps: 'Generate a new token on the IPinfo dashboard, then delete the old one.',
    url: 'https://ipinfo.io/account/token',
  },
  examples: [
    sample`https://ipinfo.io/8.8.8.8?token=${lowerAlphanumeric(14)}`,
    sample`IPINFO_TOKEN=${lowerAlphanumeric(14)}`,
  ],
  lookalikes: [sample`IPINFO_TOKEN=${lowerAlphanumeric(13)}`, sample`IPINFO_TOKEN=changeme`],
};
