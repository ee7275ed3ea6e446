import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const artsyClientSecret: Rule = {
  id: 'artsy-client-secret',
  name: 'Artsy client secret',
  provider: 'artsy',
  kind: 'context',
  description: 'Queries the art catalogue as the application.',
  severity: 'low',
  keywords: ['artsy'],
  pattern: assigned({ names: ['artsy'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developers.artsy.net/v2/docs/authentication'],
  rotate: {
    steps: 'Delete the app on the Artsy developers page, then create one.',
    url: 'https://developers.artsy.net/client_applications',
  },
  examples: [sample`ArtsyOptions { ApiKey = "${alphanumeric(32)}" }`, sample`ARTSY_CLIENT_SECRET=${alphanumeric(32)}`],
  lookalikes: [sample`ARTSY_CLIENT_SECRET=${alphanumeric(31)}`, sample`ARTSY_API_KEY=${'x'.repeat(32)}`],
};
