import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const espocrmApiKey: Rule = {
  id: 'espocrm-api-key',
  name: 'EspoCRM API key',
  provider: 'espocrm',
  kind: 'context',
  description: 'Reads and changes what the API user may in the CRM.',
  severity: 'high',
  aliases: ['espo'],
  ...named({
    names: ['espocrm', 'espo_api', 'espoapi', 'espo_crm'],
    value: key,
    words: ['key', 'token', 'secret', 'passw'],
  }),
  references: ['https://docs.espocrm.com/development/api/'],
  rotate: {
    steps: 'Generate a new key for the API user in the administration panel.',
    url: 'https://docs.espocrm.com/administration/api-before-save-script/',
  },
  examples: [sample`ESPOCRM_API_KEY=${key}`, sample`espocrm:\n  api_key: ${key}\n`],
  lookalikes: [sample`ESPOCRM_API_KEY=${hexadecimal(31)}`, sample`ESPOCRM_API_KEY=changeme`],
};
