import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const onfleetApiKey: Rule = {
  id: 'onfleet-api-key',
  name: 'Onfleet API key',
  provider: 'onfleet',
  kind: 'context',
  description: 'Reads and changes tasks, workers and recipients of the organization.',
  severity: 'high',
  keywords: ['onfleet'],
  pattern: assigned({ names: ['onfleet'], value: lowerAlphanumeric(32) }),
  references: ['https://docs.onfleet.com/reference/authentication'],
  rotate: {
    steps: 'Delete the key under Settings, API and webhooks, of the Onfleet dashboard, then create one.',
    url: 'https://onfleet.com/dashboard#/manage',
  },
  examples: [
    sample`OnfleetOptions { ApiKey = "${lowerAlphanumeric(32)}" }`,
    sample`onfleet:\n  api_key: ${lowerAlphanumeric(32)}\n`,
  ],
  lookalikes: [sample`onfleet:\n  api_key: ${lowerAlphanumeric(31)}\n`, sample`ONFLEET_API_KEY=${'x'.repeat(32)}`],
};
