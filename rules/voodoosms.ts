import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(44, 48);

export const voodoosmsApiKey: Rule = {
  id: 'voodoosms-api-key',
  name: 'VoodooSMS API key',
  provider: 'voodoosms',
  kind: 'context',
  description: 'Sends SMS on the credits of the account, and reads its contacts.',
  severity: 'high',
  ...named({ names: ['voodoosms', 'voodoo sms'], value: sequence(digitWithin(44), key), near: 48, reach: 72 }),
  references: ['https://help.voodoosms.com/en/articles/22-where-do-i-find-my-api-key'],
  rotate: {
    steps: 'Delete the key on the page of the REST API, then create one.',
    url: 'https://www.voodoosms.com/portal/api_sms/restful_api/',
  },
  examples: [
    sample`VOODOOSMS_API_KEY=${key}`,
    sample`curl https://api.voodoosms.com/sendsms -H "Authorization: Bearer ${alphanumeric(45)}"`,
  ],
  lookalikes: [sample`VOODOOSMS_API_KEY=${alphanumeric(43)}`, sample`VOODOO_API_KEY=${'x'.repeat(46)}`],
};
