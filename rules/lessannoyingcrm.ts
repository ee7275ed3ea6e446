import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digits, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lessannoyingcrmApiToken: Rule = {
  id: 'lessannoyingcrm-api-token',
  name: 'Less Annoying CRM API token',
  provider: 'lessannoyingcrm',
  kind: 'context',
  description: 'Reads and changes contacts, pipelines and events of the account.',
  severity: 'high',
  keywords: ['lessannoyingcrm', 'lessannoying_crm', 'lessannoying-crm', 'lessannoying.crm', 'lessannoying crm'],
  pattern: assigned({
    names: ['lessannoyingcrm', 'lessannoying crm'],
    value: sequence(digitWithin(57), base64Url(57)),
  }),
  references: ['https://www.lessannoyingcrm.com/help/api'],
  rotate: {
    steps: 'Delete the key under Settings, Programmer API, of Less Annoying CRM, then generate one.',
    url: 'https://www.lessannoyingcrm.com/app/Settings/Api',
  },
  examples: [
    sample`const lessannoyingcrmToken = '${base64Url(57)}';`,
    sample`LESSANNOYINGCRM_TOKEN=${digits(7)}-${alphanumeric(49)}`,
  ],
  lookalikes: [
    sample`const lessannoyingcrmToken = '${base64Url(56)}';`,
    sample`LESSANNOYINGCRM_API_KEY=${alphanumeric(40)}`,
  ],
};
