import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const netatmoClientSecret: Rule = {
  id: 'netatmo-client-secret',
  name: 'Netatmo client secret',
  provider: 'netatmo',
  kind: 'context',
  description: 'Gets tokens in the name of the application.',
  severity: 'medium',
  ...named({ names: ['netatmo'], value: sequence(digitWithin(20), alphanumeric(20, 45)), words: ['secret'] }),
  references: ['https://dev.netatmo.com/apidocumentation/oauth'],
  rotate: { steps: 'Reset the client secret on the page of the application.', url: 'https://dev.netatmo.com/apps/' },
  examples: [
    sample`netatmo_client_secret: ${alphanumeric(28)}`,
    sample`NETATMO_CLIENT_ID=${hexadecimal(24)}\nNETATMO_CLIENT_SECRET=${alphanumeric(35)}\n`,
  ],
  lookalikes: [sample`netatmo_client_secret: ${alphanumeric(12)}`, sample`NETATMO_CLIENT_ID=${hexadecimal(24)}`],
};
