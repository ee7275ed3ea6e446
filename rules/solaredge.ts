import type { Rule } from '../src/model/rule.ts';
import { digitWithin, digits, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const solaredgeApiKey: Rule = {
  id: 'solaredge-api-key',
  name: 'SolarEdge API key',
  provider: 'solaredge',
  kind: 'context',
  description: 'Reads the power and layout of the site.',
  severity: 'low',
  ...named({
    names: ['solaredge', 'solar_edge'],
    value: sequence(digitWithin(32), upperAlphanumeric(32)),
    words: ['key'],
  }),
  references: ['https://knowledge-center.solaredge.com/sites/kc/files/se_monitoring_api.pdf'],
  rotate: {
    steps: 'Ask for another key in the site access settings of the monitoring portal.',
    url: 'https://monitoring.solaredge.com/',
  },
  examples: [
    sample`solaredge_api_key: ${upperAlphanumeric(32)}`,
    sample`https://monitoringapi.solaredge.com/site/${digits(7)}/overview?api_key=${upperAlphanumeric(32)}`,
  ],
  lookalikes: [sample`solaredge_api_key: ${upperAlphanumeric(20)}`, sample`solaredge_site_id: ${digits(7)}`],
};
