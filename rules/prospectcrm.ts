import type { Rule } from '../src/model/rule.ts';
import { characterSet, digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = characterSet('0-9a-z\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 32);

export const prospectcrmApiKey: Rule = {
  id: 'prospectcrm-api-key',
  name: 'Prospect CRM API key',
  provider: 'prospectcrm',
  kind: 'context',
  description: 'Reads and changes the contacts, sales and stock of the company.',
  severity: 'high',
  ...named({
    names: ['prospectcrm', 'prospect crm', 'prospect365', 'prospectsoft'],
    value: sequence(digitWithin(32), key),
    words: ['key', 'token', 'secret', 'bearer', 'access', 'private'],
  }),
  references: ['https://docs.prospect365.com/en/articles/4146230-api-authentication'],
  rotate: {
    steps: 'Revoke the token in the settings of Prospect CRM, then create one.',
    url: 'https://crm.prospect365.com/',
  },
  examples: [
    sample`PROSPECTCRM_API_KEY=${lowerAlphanumeric(32)}`,
    sample`prospect365: { token: '${lowerAlphanumeric(32)}' }`,
  ],
  lookalikes: [sample`PROSPECTCRM_API_KEY=${lowerAlphanumeric(31)}`, sample`PROSPECT_CRM_TOKEN=${'x'.repeat(32)}`],
};
