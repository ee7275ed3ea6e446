import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const shipdayApiKey: Rule = {
  id: 'shipday-api-key',
  name: 'Shipday API key',
  provider: 'shipday',
  kind: 'context',
  description: 'Reads and changes orders, drivers and customers of the account.',
  severity: 'medium',
  keywords: ['shipday', 'ship_day', 'ship-day', 'ship.day', 'ship day'],
  pattern: assigned({ names: ['shipday', 'ship day'], value: alphanumeric(11, 31) }),
  references: ['https://docs.shipday.com/reference/authentication'],
  rotate: { steps: 'Regenerate the key in the profile of the Shipday dashboard.', url: 'https://dispatch.shipday.com/' },
  examples: [sample`const shipdayToken = '${alphanumeric(11, 31)}';`, sample`curl https://api.shipday.com/ -H "Authorization: Basic ${alphanumeric(11, 31)}"`],
  lookalikes: [sample`const shipdayToken = '${alphanumeric(10)}';`, sample`SHIPDAY_TOKEN=short1`, sample`SHIPDAY_API_KEY=${alphanumeric(40)}`],
};
