import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const unifiApiKey: Rule = {
  id: 'unifi-api-key',
  name: 'UniFi API key',
  provider: 'unifi',
  kind: 'context',
  description: 'Reads and changes the networks, devices and clients of the site.',
  severity: 'high',
  ...named({
    names: ['unifi_api', 'unifi api', 'api.ui.com'],
    value: sequence(digitWithin(32), base64Url(32)),
    words: ['key'],
  }),
  references: ['https://developer.ui.com/site-manager-api/gettingstarted'],
  rotate: {
    steps: 'Revoke the API key in the settings of the console, then create another.',
    url: 'https://unifi.ui.com/api',
  },
  examples: [sample`UNIFI_API_KEY=${base64Url(32)}`, sample`unifi_api_key = "${base64Url(32)}"`],
  lookalikes: [sample`UNIFI_API_KEY=${base64Url(20)}`, sample`UNIFI_API=https://10.0.0.1:443`],
};
