import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, characterSet, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = characterSet('0-9A-Za-z+/._=\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 64);

export const capsulecrmApiToken: Rule = {
  id: 'capsulecrm-api-token',
  name: 'Capsule CRM API token',
  provider: 'capsulecrm',
  kind: 'context',
  description: 'Reads and changes people, opportunities and cases of the account.',
  severity: 'high',
  keywords: ['capsulecrm', 'capsule_crm', 'capsule-crm', 'capsule.crm', 'capsule crm'],
  pattern: assigned({ names: ['capsulecrm', 'capsule crm'], value: sequence(digitWithin(64), token) }),
  references: ['https://developer.capsulecrm.com/v2/overview/authentication'],
  rotate: {
    steps: 'Delete the token under My preferences, API authentication tokens, then generate a new one.',
    url: 'https://capsulecrm.com/login/',
  },
  examples: [
    sample`--set capsulecrm.apiKey=${base64(64)}`,
    sample`curl https://api.capsulecrm.com/api/v2/ -H "Authorization: Bearer ${base64(64)}"`,
  ],
  lookalikes: [
    sample`curl https://api.capsulecrm.com/api/v2/ -H "Authorization: Bearer ${base64(63)}"`,
    sample`"capsulecrm": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
