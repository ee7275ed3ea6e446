import type { Rule } from '../src/model/rule.ts';
import { base64, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const shipengineApiKey: Rule = {
  id: 'shipengine-api-key',
  name: 'ShipEngine API key',
  provider: 'shipengine',
  kind: 'context',
  description: 'Buys labels and reads shipments and addresses on the account.',
  severity: 'high',
  ...named({ names: ['shipengine', 'ship engine'], value: sequence(optional('TEST_'), base64(43)) }),
  references: ['https://www.shipengine.com/docs/auth/'],
  rotate: { steps: 'Delete the key under API management, then create one.', url: 'https://app.shipengine.com/' },
  examples: [sample`SHIPENGINE_API_KEY=TEST_${base64(43)}`, sample`new ShipEngine({ apiKey: 'TEST_${base64(43)}' })`],
  lookalikes: [
    sample`SHIPENGINE_API_KEY=TEST_${base64(42)}`,
    sample`SHIPENGINE_API_KEY=YOUR_SHIPENGINE_API_KEY_GOES_RIGHT_HERE_NOW`,
  ],
};
