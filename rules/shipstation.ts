import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const shipstationApiSecret: Rule = {
  id: 'shipstation-api-secret',
  name: 'ShipStation API key or secret',
  provider: 'shipstation',
  kind: 'context',
  description: 'Both together read orders and addresses and buy labels on the account.',
  severity: 'high',
  ...named({ names: ['shipstation', 'ship station'], value: loosely(hexadecimal(32)) }),
  references: ['https://www.shipstation.com/docs/api/requirements/'],
  rotate: {
    steps: 'Regenerate key and secret under Account, API settings, and put both in place.',
    url: 'https://ship.shipstation.com/settings/api',
  },
  examples: [
    sample`SHIPSTATION_API_KEY=${hexadecimal(32)}\nSHIPSTATION_REGION=us`,
    sample`SHIPSTATION_API_SECRET='${hexadecimal(32)}'`,
  ],
  lookalikes: [
    sample`SHIPSTATION_API_SECRET=${hexadecimal(31)}`,
    sample`SHIPSTATION_API_SECRET=your_shipstation_secret`,
  ],
};
