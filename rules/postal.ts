import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const postalApiKey: Rule = {
  id: 'postal-api-key',
  name: 'Postal server API key',
  provider: 'postal',
  kind: 'context',
  description: 'Sends mail through the server and reads what was sent.',
  severity: 'high',
  ...named({
    names: ['postal_api', 'x-server-api-key', 'postal_server'],
    value: sequence(digitWithin(24), alphanumeric(24)),
    words: ['key'],
  }),
  references: ['https://docs.postalserver.io/developer/api'],
  rotate: {
    steps: 'Delete the credential of the mail server, look at its messages, then create another.',
    url: 'https://docs.postalserver.io/developer/api',
  },
  examples: [
    sample`POSTAL_API_KEY=${alphanumeric(24)}`,
    sample`curl https://postal.acme.dev/api/v1/send/message -H 'X-Server-API-Key: ${alphanumeric(24)}'`,
  ],
  lookalikes: [sample`POSTAL_API_KEY=${alphanumeric(18)}`, sample`POSTAL_API_URL=https://postal.acme.dev`],
};
