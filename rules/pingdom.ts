import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(64), base64Url(64, 96));

export const pingdomApiToken: Rule = {
  id: 'pingdom-api-token',
  name: 'Pingdom API token',
  provider: 'pingdom',
  kind: 'context',
  description: 'Reads and changes the checks.',
  severity: 'medium',
  ...named({ names: ['pingdom'], value }),
  references: ['https://docs.pingdom.com/api/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://my.pingdom.com/app/api-tokens',
  },
  examples: [sample`PINGDOM_API_TOKEN=${value}`, sample`const pingdomApiToken = '${value}';`],
  lookalikes: [sample`PINGDOM_API_TOKEN=${base64Url(40)}`, sample`PINGDOM_API_TOKEN=your-pingdom-api-token-here`],
};
