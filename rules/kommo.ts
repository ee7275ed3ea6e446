import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(64), digitInLast(64));

export const kommoClientSecret: Rule = {
  id: 'kommo-client-secret',
  name: 'Kommo secret key',
  provider: 'kommo',
  kind: 'context',
  description: 'Refreshes the tokens of the accounts that use the integration, and signs its hooks.',
  severity: 'high',
  ...named({
    names: ['kommo client', 'kommo secret', 'kommo api', 'amocrm'],
    value: key,
    words: ['secret', 'key'],
    near: 60,
  }),
  references: ['https://developers.kommo.com/docs/oauth-20'],
  rotate: {
    steps: 'Generate a new secret key for the integration and put it in place.',
    url: 'https://developers.kommo.com/docs/oauth-20',
  },
  examples: [sample`KOMMO_CLIENT_SECRET=${key}`, sample`'amocrm' => ['client_secret' => '${key}'],`],
  lookalikes: [sample`KOMMO_CLIENT_ID=${uuid()}`, sample`KOMMO_CLIENT_SECRET=${alphanumeric(40)}`],
};
