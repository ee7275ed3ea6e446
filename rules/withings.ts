import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const withingsClientSecret: Rule = {
  id: 'withings-client-secret',
  name: 'Withings client secret',
  provider: 'withings',
  kind: 'context',
  description: 'Gets tokens of those who let the application see their health data.',
  severity: 'high',
  ...named({ names: ['withings'], value: hexadecimal(64), words: ['secret', 'key', 'token'] }),
  references: [
    'https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api/get-access/oauth-web-flow/',
  ],
  rotate: {
    steps: 'Regenerate the secret of the application, then put the new one in place.',
    url: 'https://developer.withings.com/dashboard/',
  },
  examples: [
    sample`WITHINGS_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`withings:\n  consumer_secret: '${hexadecimal(64)}'`,
  ],
  lookalikes: [sample`WITHINGS_CLIENT_SECRET=${hexadecimal(60)}`, sample`WITHINGS_CALLBACK=https://acme.example/cb`],
};
