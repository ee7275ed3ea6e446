import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, oneOf, sequence } from '../src/rule/pattern.ts';
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

export const mollieClientSecret: Rule = {
  id: 'mollie-client-secret',
  name: 'Mollie OAuth client secret',
  provider: 'mollie',
  kind: 'context',
  description: 'With the client ID it gets tokens of the merchants who use the app.',
  severity: 'high',
  keywords: ['mollie'],
  pattern: assigned({
    names: ['mollie'],
    value: sequence(alphanumeric(30, 60), digitInLast(30)),
    words: ['client_secret', 'client-secret', 'client secret', 'clientsecret'],
  }),
  references: ['https://docs.mollie.com/reference/oauth-generate-tokens'],
  rotate: {
    steps: "Reset the client secret on the app's page and put the new one in place.",
    url: 'https://my.mollie.com/dashboard/developers/applications',
  },
  examples: [
    sample`MOLLIE_CLIENT_SECRET=${alphanumeric(40)}`,
    sample`mollie:\n  clientSecret: "${alphanumeric(40)}"\n`,
  ],
  lookalikes: [sample`MOLLIE_CLIENT_SECRET=${alphanumeric(20)}`, sample`MOLLIE_CLIENT_ID=app_${alphanumeric(26)}`],
};
