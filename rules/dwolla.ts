import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.dwolla.com/docs/balance/api-fundamentals/auth';
const key = alphanumeric(50);

export const dwollaSecret: Rule = {
  id: 'dwolla-secret',
  name: 'Dwolla key or secret',
  provider: 'dwolla',
  kind: 'context',
  description: "Key and secret together move money between the bank accounts of the application's customers.",
  severity: 'critical',
  ...named({ names: ['dwolla'], value: sequence(key, digitInLast(50)), words: ['key', 'secret', 'client_id', 'clientid'], near: 70 }),
  references: [docs],
  rotate: { steps: 'Create a new key and secret on the page of the application, put them in place, delete the leaked pair, then look at the transfers.', url: 'https://dashboard.dwolla.com/applications' },
  examples: [
    sample`DWOLLA_SECRET=${key}`,
    sample`"dwolla": {"env": "production", "key": "${key}"}`,
    sample`new Client({ environment: 'production', dwollaSecret: '${key}' })`,
  ],
  lookalikes: [sample`DWOLLA_SECRET=${alphanumeric(49)}`, sample`DWOLLA_SECRET=${'x'.repeat(50)}`],
};
