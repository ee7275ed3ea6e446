import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vpnapiApiKey: Rule = {
  id: 'vpnapi-api-key',
  name: 'VPN API key',
  provider: 'vpnapi',
  kind: 'context',
  description: "Looks up addresses on the owner's daily requests.",
  severity: 'low',
  keywords: ['vpnapi', 'vpn_api', 'vpn-api', 'vpn.api', 'vpn api'],
  pattern: assigned({ names: ['vpnapi', 'vpn api'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://vpnapi.io/api-documentation'],
  rotate: { steps: 'Regenerate the key on the vpnapi.io dashboard.', url: 'https://vpnapi.io/dashboard' },
  examples: [
    sample`"VPNAPI_ACCESS_TOKEN": "${alphanumeric(32)}",`,
    sample`https://vpnapi.io/api/8.8.8.8?key=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`"VPNAPI_ACCESS_TOKEN": "${alphanumeric(31)}",`, sample`VPNAPI_API_KEY=YOUR_VPNAPI_API_KEY`],
};
