import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const linkupApiKey: Rule = {
  id: 'linkup-api-key',
  name: 'Linkup API key',
  provider: 'linkup',
  kind: 'context',
  description: 'Runs searches at the expense of the account.',
  severity: 'low',
  ...named({ names: ['linkup_api', 'linkup.so', 'linkupclient'], value: uuid(), words: ['key', 'client'] }),
  references: ['https://docs.linkup.so/pages/documentation/get-started/quickstart'],
  rotate: { steps: 'Delete the key in the application, then create another.', url: 'https://app.linkup.so/api-keys' },
  examples: [sample`LINKUP_API_KEY=${uuid()}`, sample`client = LinkupClient(api_key="${uuid()}")`],
  lookalikes: [sample`LINKUP_API_KEY=${hexadecimal(20)}`, sample`LINKUP_API_KEY=your-key`],
};
