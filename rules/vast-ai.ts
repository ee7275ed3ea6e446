import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.vast.ai/api-reference/introduction';
const key = lowerAlphanumeric(64);

export const vastAiApiKey: Rule = {
  id: 'vast-ai-api-key',
  name: 'Vast.ai API key',
  provider: 'vast-ai',
  kind: 'context',
  description: "Rents machines on the owner's bill and reaches those that run.",
  severity: 'critical',
  ...named({
    names: ['vast ai', 'vastai', 'vast api', 'vast key', 'vast token', 'vast secret'],
    value: loosely(key),
    near: 70,
    reach: 80,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the key on the keys page, look at the instances, then create one with fewer permissions.',
    url: 'https://cloud.vast.ai/manage-keys/',
  },
  examples: [
    sample`VAST_API_KEY=${key}`,
    sample`vastai set api-key ${key}`,
    sample`https://console.vast.ai/api/v0/instances/?api_key=${key}`,
  ],
  lookalikes: [sample`VAST_API_KEY=${hexadecimal(63)}`, sample`the vast key space: ${hexadecimal(40)}`],
};
