import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('ak_', base64Url(20));

export const composioApiKey: Rule = {
  id: 'composio-api-key',
  name: 'Composio API key',
  provider: 'composio',
  kind: 'context',
  description: 'Calls tools with all accounts that users have connected: mail, code, documents.',
  severity: 'critical',
  ...named({ names: ['composio'], value: key }),
  references: ['https://docs.composio.dev/docs/quickstart'],
  rotate: {
    steps:
      'Delete the key in the settings of the project, look at the logs for calls that are not yours, then create another.',
    url: 'https://platform.composio.dev/',
  },
  examples: [sample`COMPOSIO_API_KEY="${key}"`, sample`new Composio({ apiKey: '${key}' })`],
  lookalikes: [sample`COMPOSIO_API_KEY="ak_${base64Url(12)}"`, sample`COMPOSIO_API_KEY="ak_..."`],
};
