import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fleetbaseSecretKey: Rule = {
  id: 'fleetbase-secret-key',
  name: 'Fleetbase secret key',
  provider: 'fleetbase',
  kind: 'provider',
  description: 'Reads and changes orders, drivers, vehicles and their tracks in the fleet.',
  severity: 'high',
  keywords: ['flb_'],
  pattern: token`flb_${oneOf('live_', 'test_')}${alphanumeric(20)}`,
  references: ['https://docs.fleetbase.io/developers/api/'],
  rotate: {
    steps: 'Roll the key under Developers, API keys, in the Fleetbase console and choose that the old one ends now.',
    url: 'https://console.fleetbase.io/developers/api-keys',
  },
  examples: [
    sample`[fleetbase]\nkey = flb_${oneOf('live_', 'test_')}${alphanumeric(20)}`,
    sample`const fleetbase = new Fleetbase('flb_${oneOf('live_', 'test_')}${alphanumeric(20)}');`,
  ],
  lookalikes: [
    sample`const fleetbase = new Fleetbase('flb_${oneOf('live_', 'test_')}${alphanumeric(19)}');`,
    sample`fleetbase_key = "${'a'.repeat(29)}"`,
  ],
};
