import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.dwolla.com/docs/balance/api-fundamentals/auth';
const value = sequence(alphanumeric(50), digitInLast(50));
const steps =
  'Create a new key and secret on the page of the application, put them in place, delete the leaked pair, then look at the transfers.';
const url = 'https://dashboard.dwolla.com/applications';

export const dwollaSecret: Rule = {
  id: 'dwolla-secret',
  name: 'Dwolla application secret',
  provider: 'dwolla',
  kind: 'context',
  description: "With the key it moves money between the bank accounts of the application's customers.",
  severity: 'critical',
  ...named({
    names: ['dwolla'],
    value,
    words: ['secret', 'dwolla_token', 'dwolla token', 'dwolla_access', 'dwolla access', 'dwolla_private'],
    near: 130,
  }),
  references: [docs],
  rotate: { steps, url },
  examples: [
    sample`DWOLLA_SECRET=${value}`,
    sample`new Client({ environment: 'production', dwollaSecret: '${value}' })`,
    sample`dwolla.Client({
  secret: '${value}'
});`,
  ],
  lookalikes: [sample`DWOLLA_SECRET=${alphanumeric(49)}`, sample`DWOLLA_SECRET=${'x'.repeat(50)}`],
};

export const dwollaKey: Rule = {
  id: 'dwolla-key',
  name: 'Dwolla application key',
  provider: 'dwolla',
  kind: 'context',
  description: 'Names the application; with the secret it moves money.',
  severity: 'medium',
  ...named({ names: ['dwolla'], value, words: ['key', 'client_id', 'clientid'], near: 60 }),
  references: [docs],
  rotate: { steps, url },
  examples: [sample`DWOLLA_KEY=${value}`, sample`"dwolla": {"env": "production", "key": "${value}"}`],
  lookalikes: [sample`DWOLLA_KEY=${alphanumeric(49)}`, sample`DWOLLA_KEY=your-dwolla-key`],
};
