import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(oneOf('app-', 'dataset-'), digitWithin(24), alphanumeric(24));

export const difyApiKey: Rule = {
  id: 'dify-api-key',
  name: 'Dify API key',
  provider: 'dify',
  kind: 'context',
  description: 'Runs the application, or reads and changes the knowledge base, at the expense of the workspace.',
  severity: 'high',
  ...named({
    names: ['dify api', 'dify app', 'dify key', 'dify token', 'dify secret', 'dify dataset', 'dify.ai'],
    value: key,
  }),
  references: ['https://docs.dify.ai/en/guides/application-publishing/developing-with-apis'],
  rotate: {
    steps: 'Delete the key on the API page of the application or knowledge base and make another.',
    url: 'https://cloud.dify.ai/apps',
  },
  examples: [
    sample`DIFY_API_KEY=${key}`,
    sample`curl https://api.dify.ai/v1/chat-messages -H "Authorization: Bearer ${key}"`,
  ],
  lookalikes: [sample`DIFY_API_KEY=app-${alphanumeric(20)}`, sample`DIFY_API_KEY=app-your-api-key`],
};
