import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9A-Za-z.', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 31);

export const shipdayApiKey: Rule = {
  id: 'shipday-api-key',
  name: 'Shipday API key',
  provider: 'shipday',
  kind: 'context',
  description: 'Reads and changes orders, drivers and customers of the account.',
  severity: 'medium',
  keywords: ['shipday', 'ship_day', 'ship-day', 'ship.day', 'ship day'],
  pattern: assigned({ names: ['shipday', 'ship day'], value: secret }),
  references: ['https://docs.shipday.com/reference/authentication'],
  rotate: {
    steps: 'Regenerate the key in the profile of the Shipday dashboard.',
    url: 'https://dispatch.shipday.com/',
  },
  examples: [
    sample`const shipdayToken = '${secret}';`,
    sample`curl https://api.shipday.com/ -H "Authorization: Basic ${secret}"`,
  ],
  lookalikes: [
    sample`const shipdayToken = '${characterSet('0-9A-Za-z.', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 30)}';`,
    sample`shipdayApiKey = process.env.SHIPDAY_API_KEY`,
  ],
};
