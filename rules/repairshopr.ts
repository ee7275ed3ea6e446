import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, hexadecimal, named, sequence, type Shape, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api-docs.repairshopr.com/';
const rotate: Rotation = {
  steps: 'Delete the token under Admin, API tokens, and create one with only the permissions it needs.',
  url: 'https://feedback.repairshopr.com/knowledgebase/articles/376312-repairshopr-rest-api-build-custom-extensions-app',
};
const token: Shape = {
  ...sequence('T', hexadecimal(17), '-', hexadecimal(32)),
  source: '(?=[^0-9\\s]{0,20}[0-9])[0-9A-Za-z\\-]{51}',
};

export const repairshoprApiToken: Rule = {
  id: 'repairshopr-api-token',
  name: 'RepairShopr API token',
  provider: 'repairshopr',
  kind: 'context',
  description: 'Reads and changes customers, tickets, invoices and payments as its permissions allow.',
  severity: 'high',
  ...named({ names: ['repairshopr', 'repair shopr'], value: token, near: 48 }),
  entropy: 3,
  references: [docs],
  rotate,
  examples: [
    sample`REPAIRSHOPR_API_KEY=${token}`,
    sample`curl https://acme.repairshopr.com/api/v1/tickets -H "Authorization: Bearer ${token}"`,
  ],
  lookalikes: [sample`REPAIRSHOPR_API_KEY=T${alphanumeric(40)}`, sample`REPAIRSHOPR_API_KEY=your-repairshopr-api-key`],
};

export const repairshoprLegacyKey: Rule = {
  ...repairshoprApiToken,
  id: 'repairshopr-api-key-legacy',
  name: 'RepairShopr API key (legacy)',
  description: 'Does everything its user may: reads and changes customers, tickets, invoices and payments.',
  ...named({
    names: ['repairshopr', 'repair shopr'],
    value: uuid(),
    words: ['key', 'token', 'secret', 'access', 'private', 'auth'],
    near: 72,
  }),
  examples: [
    sample`https://acme.repairshopr.com/api/v1/customers?api_key=${uuid()}`,
    sample`REPAIRSHOPR_API_KEY=${uuid()}`,
    sample`https://acme.repairshopr.com/api/v1/customers/${digits(6)}?api_key=${uuid()}&firstname=`,
  ],
  lookalikes: [sample`REPAIRSHOPR_API_KEY=${hexadecimal(36)}`, sample`repairshopr_customer = "${uuid()}"`],
};
