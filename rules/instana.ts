import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(22), base64Url(22));

export const instanaApiToken: Rule = {
  id: 'instana-api-token',
  name: 'Instana API or agent key',
  provider: 'instana',
  kind: 'context',
  description: 'Reads and changes the monitoring, or sends made-up data to it.',
  severity: 'high',
  ...named({ names: ['instana_', 'instanaapi', 'instana api', 'instanaagent'], value }),
  references: ['https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.ibm.com/docs/en/instana-observability',
  },
  examples: [sample`INSTANA_API_TOKEN=${value}`, sample`const instanaApiToken = '${value}';`],
  lookalikes: [sample`INSTANA_API_TOKEN=${base64Url(21)}`, sample`INSTANA_API_TOKEN=your-instana-api-token-here`],
};
