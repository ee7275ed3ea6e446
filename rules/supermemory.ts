import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('sm_', alphanumeric(22), '_', base64Url(60, 100));

export const supermemoryApiKey: Rule = {
  id: 'supermemory-api-key',
  name: 'Supermemory API key',
  provider: 'supermemory',
  kind: 'context',
  description: 'Reads, adds and deletes what the organization has stored as memories.',
  severity: 'high',
  ...named({ names: ['supermemory'], value: key, words: [] }),
  references: ['https://supermemory.ai/docs/authentication'],
  rotate: {
    steps: 'Delete the key in the console, then create one.',
    url: 'https://console.supermemory.ai/',
  },
  examples: [sample`SUPERMEMORY_API_KEY=${key}`, sample`const client = new Supermemory({ apiKey: '${key}' });`],
  lookalikes: [sample`SUPERMEMORY_API_KEY=sm_${alphanumeric(22)}`, sample`SUPERMEMORY_API_KEY=sm_your_key_here`],
};
