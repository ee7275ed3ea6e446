import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(26), digitInLast(26));

export const agileCrmApiKey: Rule = {
  id: 'agile-crm-api-key',
  name: 'Agile CRM REST API key',
  provider: 'agile-crm',
  kind: 'context',
  description: 'Reads and changes contacts, deals and tasks, together with the address of the user.',
  severity: 'medium',
  ...named({ names: ['agile crm', 'agile rest'], value: key, words: ['key', 'token'] }),
  references: ['https://github.com/agilecrm/rest-api'],
  rotate: {
    steps: 'Reset the REST API key under Admin settings, API & Analytics, and put the new one in place.',
    url: 'https://github.com/agilecrm/rest-api#api-key',
  },
  examples: [sample`AGILE_CRM_API_KEY=${key}`, sample`define("AGILE_REST_API_KEY", "${key}");`],
  lookalikes: [sample`AGILE_CRM_API_KEY=${lowerAlphanumeric(20)}`, sample`AGILE_CRM_API_KEY=your_agile_crm_api_key`],
};
