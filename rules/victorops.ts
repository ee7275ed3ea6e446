import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const victoropsApiKey: Rule = {
  id: 'victorops-api-key',
  name: 'Splunk On-Call API key',
  provider: 'victorops',
  kind: 'context',
  description: 'Pages people, and changes who is on call if it may write.',
  severity: 'high',
  ...named({ names: ['victorops', 'splunk_on_call', 'splunkoncall'], value }),
  references: ['https://help.victorops.com/knowledge-base/api/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://portal.victorops.com/',
  },
  examples: [sample`VICTOROPS_API_KEY=${value}`, sample`const victoropsApiKey = '${value}';`],
  lookalikes: [sample`VICTOROPS_API_KEY=${hexadecimal(31)}`, sample`VICTOROPS_API_KEY=your-victorops-api-key-here`],
};
