import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(32), alphanumeric(32));

export const openphoneApiKey: Rule = {
  id: 'openphone-api-key',
  name: 'OpenPhone (Quo) API key',
  provider: 'openphone',
  kind: 'context',
  description: 'Sends messages and reads calls, messages and contacts of the workspace.',
  severity: 'high',
  ...named({ names: ['openphone'], value: key }),
  references: ['https://www.openphone.com/docs/mdx/api-reference/authentication'],
  rotate: {
    steps: 'Delete the key under Settings, API, then create one.',
    url: 'https://my.openphone.com/settings/api',
  },
  examples: [
    sample`OPENPHONE_API_KEY=${key}`,
    sample`curl https://api.openphone.com/v1/phone-numbers -H 'Authorization: ${key}'`,
  ],
  lookalikes: [sample`OPENPHONE_API_KEY=${alphanumeric(31)}`, sample`OPENPHONE_API_KEY=your-key`],
};
