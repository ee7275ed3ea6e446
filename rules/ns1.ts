import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(20), alphanumeric(20));

export const ns1ApiKey: Rule = {
  id: 'ns1-api-key',
  name: 'NS1 API key',
  provider: 'ns1',
  kind: 'context',
  description: 'Changes DNS zones and records.',
  severity: 'critical',
  aliases: ['nsone'],
  ...named({ names: ['ns1_api', 'ns1_key', 'ns1 key', 'ns1 token', 'ns1api', 'ns1_token'], value, words: [] }),
  references: ['https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/Introduction'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://my.nsone.net/#/account/settings',
  },
  examples: [sample`NS1_API_KEY=${value}`, sample`ns1ApiKey: '${value}'`],
  lookalikes: [sample`NS1_API_KEY=${alphanumeric(19)}`, sample`NS1_API_KEY=your-ns1-api-key-here`],
};
