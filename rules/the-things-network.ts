import type { Rule } from '../src/model/rule.ts';
import { token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const theThingsNetworkApiKey: Rule = {
  id: 'the-things-network-api-key',
  name: 'The Things Network API key',
  provider: 'the-things-network',
  kind: 'provider',
  description: 'Reads and sends what the devices of the application send, or more, by its rights.',
  severity: 'high',
  keywords: ['NNSXS.'],
  pattern: token`NNSXS.${upperAlphanumeric(39)}.${upperAlphanumeric(52)}`,
  references: ['https://www.thethingsindustries.com/docs/concepts/features/api-keys/'],
  rotate: {
    steps: 'Delete the API key in the console, then create one with fewer rights.',
    url: 'https://console.cloud.thethings.network/',
  },
  examples: [
    sample`TTN_API_KEY=NNSXS.${upperAlphanumeric(39)}.${upperAlphanumeric(52)}`,
    sample`mqtt.password = "NNSXS.${upperAlphanumeric(39)}.${upperAlphanumeric(52)}"`,
  ],
  lookalikes: [
    sample`TTN_API_KEY=NNSXS.${upperAlphanumeric(39)}.${upperAlphanumeric(40)}`,
    sample`TTN_API_KEY=NNSXS.xxx`,
  ],
};
