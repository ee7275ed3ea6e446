import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.mollie.com/reference/authentication';
const key = sequence(oneOf('live_', 'test_', 'access_'), alphanumeric(30, 60));

export const mollieApiKey: Rule = {
  id: 'mollie-api-key',
  name: 'Mollie API key or access token',
  provider: 'mollie',
  kind: 'context',
  description:
    'Takes and refunds payments and reads customers; an access token reaches the whole organisation, a test key test data.',
  severity: 'critical',
  keywords: ['mollie'],
  pattern: assigned({ names: ['mollie'], value: key, words: [] }),
  references: [docs],
  rotate: {
    steps:
      "Reset the key in the dashboard's developer settings, put the new one in place, then look at the payments and refunds.",
    url: 'https://my.mollie.com/dashboard/developers/api-keys',
  },
  examples: [
    sample`MOLLIE_KEY=live_${alphanumeric(30)}`,
    sample`const mollieClient = createMollieClient({ apiKey: 'test_${alphanumeric(30)}' });`,
  ],
  lookalikes: [sample`MOLLIE_KEY=live_${alphanumeric(29)}`, sample`MOLLIE_KEY=test_${'x'.repeat(30)}`],
};
