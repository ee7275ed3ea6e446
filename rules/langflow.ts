import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('sk-', digitWithin(43), base64Url(43));

export const langflowKey: Rule = {
  id: 'langflow-api-key',
  name: 'Langflow API key',
  provider: 'langflow',
  kind: 'context',
  description: 'Runs, reads and changes the flows of its user, with the credentials they hold.',
  severity: 'high',
  ...named({ names: ['langflow', 'lang flow'], value: key }),
  references: ['https://docs.langflow.org/api-keys-and-authentication'],
  rotate: {
    steps: 'Delete the key under Settings, Langflow API Keys, and make another.',
    url: 'https://docs.langflow.org/api-keys-and-authentication',
  },
  examples: [
    sample`LANGFLOW_API_KEY=${key}`,
    sample`curl "https://langflow.acme.dev/api/v1/run/shop" -H "x-api-key: ${key}"`,
  ],
  lookalikes: [sample`LANGFLOW_API_KEY=sk-${alphanumeric(40)}`, sample`LANGFLOW_API_KEY=sk-...`],
};
