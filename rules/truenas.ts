import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const truenasKey: Rule = {
  id: 'truenas-api-key',
  name: 'TrueNAS API key',
  provider: 'truenas',
  kind: 'context',
  description: 'Manages the storage server with the rights of its user, often root.',
  severity: 'critical',
  keywords: ['truenas', 'true-nas', 'freenas', 'tn_api', 'login_with_api_key', 'api/v2.0'],
  pattern:
    /(?:[Tt]rue-?[Nn][Aa][Ss]|TRUENAS|\btn_api|[Ff]ree[Nn][Aa][Ss]|FREENAS|login_with_api_key|\/api\/v2\.0)[\s\S]{0,240}?(?<![0-9A-Za-z_-])(?<secret>\d{1,4}-[0-9A-Za-z]{64})(?![0-9A-Za-z_-])/,
  references: ['https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/'],
  rotate: {
    steps:
      'Delete the key in the account menu under API Keys, look through the audit log, then add one for a user with fewer rights.',
    url: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  },
  examples: [
    sample`TRUENAS_API_KEY=3-${alphanumeric(64)}`,
    sample`{"msg": "method", "method": "auth.login_with_api_key", "params": ["12-${alphanumeric(64)}"]}`,
  ],
  lookalikes: [sample`TRUENAS_API_KEY=3-${alphanumeric(60)}`, sample`truenas_version=24.10`],
};
