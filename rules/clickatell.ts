import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(22), base64Url(22), '==');

export const clickatellApiKey: Rule = {
  id: 'clickatell-api-key',
  name: 'Clickatell API key',
  provider: 'clickatell',
  kind: 'context',
  description: "Sends messages on the account's bill.",
  severity: 'high',
  ...named({ names: ['clickatell'], value }),
  references: ['https://docs.clickatell.com/channels/sms-channels/sms-api-reference/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://portal.clickatell.com/',
  },
  examples: [sample`CLICKATELL_API_KEY=${value}`, sample`const clickatellApiKey = '${value}';`],
  lookalikes: [sample`CLICKATELL_API_KEY=${base64Url(22)}`, sample`CLICKATELL_API_KEY=your-clickatell-api-key-here`],
};
