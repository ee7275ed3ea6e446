import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const calComApiKey: Rule = {
  id: 'cal-com-api-key',
  name: 'Cal.com API key',
  provider: 'cal-com',
  kind: 'provider',
  description: 'Reads and changes bookings, event types and calendars of its owner.',
  severity: 'high',
  keywords: ['cal_live_'],
  pattern: token`cal_live_${hexadecimal(32)}`,
  references: [
    'https://cal.com/docs/api-reference/v1/introduction',
    'https://cal.com/docs/api-reference/v2/introduction',
  ],
  rotate: {
    steps: 'Delete the key under Settings, Developer, API keys, then create one that expires.',
    url: 'https://app.cal.com/settings/developer/api-keys',
  },
  examples: [
    sample`CAL_API_KEY=cal_live_${hexadecimal(32)}`,
    sample`fetch('https://api.cal.com/v1/bookings?apiKey=cal_live_${hexadecimal(32)}')`,
  ],
  lookalikes: [sample`cal_live_${hexadecimal(31)}`, sample`CAL_API_KEY=cal_live_xxxxxxxxxxxxxxxx`],
};
