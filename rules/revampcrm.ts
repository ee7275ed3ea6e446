import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(40);

export const revampcrmApiKey: Rule = {
  id: 'revampcrm-api-key',
  name: 'Revamp CRM API key',
  provider: 'revampcrm',
  kind: 'context',
  description: "With its user's name it reads and changes contacts, orders and campaigns.",
  severity: 'medium',
  ...named({ names: ['revampcrm', 'revamp crm'], value: sequence(digitWithin(40), key) }),
  references: ['https://app.revampcrm.com/api-docs'],
  rotate: {
    steps: 'Generate another API key in the account settings and put it in place.',
    url: 'https://app.revampcrm.com/',
  },
  examples: [sample`REVAMPCRM_API_KEY=${key}`, sample`define('REVAMP_CRM_API_KEY', '${key}');`],
  lookalikes: [sample`REVAMPCRM_API_KEY=${alphanumeric(39)}`, sample`revampcrm_key = "${'a'.repeat(40)}"`],
};
