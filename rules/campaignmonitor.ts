import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const campaignmonitorApiKey: Rule = {
  id: 'campaignmonitor-api-key',
  name: 'Campaign Monitor API key',
  provider: 'campaignmonitor',
  kind: 'context',
  description: 'Reads and changes subscriber lists, and sends campaigns to them.',
  severity: 'high',
  ...named({ names: ['campaignmonitor', 'campaign monitor'], value }),
  references: ['https://www.campaignmonitor.com/api/v3-3/getting-started/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.createsend.com/',
  },
  examples: [sample`CAMPAIGNMONITOR_API_KEY=${value}`, sample`const campaignmonitorApiKey = '${value}';`],
  lookalikes: [
    sample`CAMPAIGNMONITOR_API_KEY=${hexadecimal(31)}`,
    sample`CAMPAIGNMONITOR_API_KEY=your-campaignmonitor-api-key-here`,
  ],
};
