import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(64));

export const zabbixApiToken: Rule = {
  id: 'zabbix-api-token',
  name: 'Zabbix API token',
  provider: 'zabbix',
  kind: 'context',
  description: 'Reads and changes the monitoring as its owner, and runs scripts on hosts if it may.',
  severity: 'critical',
  ...named({ names: ['zabbix'], value }),
  references: [
    'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
  ],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
  },
  examples: [sample`ZABBIX_API_TOKEN=${value}`, sample`const zabbixApiToken = '${value}';`],
  lookalikes: [sample`ZABBIX_API_TOKEN=${hexadecimal(63)}`, sample`ZABBIX_API_TOKEN=your-zabbix-api-token-here`],
};
