import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const karmacrmApiToken: Rule = {
  id: 'karmacrm-api-token',
  name: 'karmaCRM token',
  provider: 'karmacrm',
  kind: 'context',
  description: 'Reads and changes contacts and deals of the account.',
  severity: 'medium',
  keywords: ['karmacrm', 'karma_crm', 'karma-crm', 'karma.crm', 'karma crm'],
  pattern: assigned({ names: ['karmacrm', 'karma crm'], value: sequence(digitWithin(20), alphanumeric(20)) }),
  references: ['https://developers.karmacrm.com/'],
  rotate: { steps: 'Reset the API token on the integrations page of karmaCRM.', url: 'https://app.karmacrm.com/' },
  examples: [
    sample`karmacrm:\n  api_key: ${alphanumeric(20)}\n`,
    sample`https://app.karmacrm.com/api/v3/contacts.json?api_token=${alphanumeric(20)}`,
  ],
  lookalikes: [sample`karmacrm:\n  api_key: ${alphanumeric(19)}\n`, sample`karmacrm:\n  token: <insert token>\n`],
};
