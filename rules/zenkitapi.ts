import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerAlphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(8), '-', alphanumeric(32));

export const zenkitApiKey: Rule = {
  id: 'zenkit-api-key',
  name: 'Zenkit API key',
  provider: 'zenkit',
  kind: 'context',
  description: 'Reads and changes the lists, tasks and files its owner reaches.',
  severity: 'high',
  ...named({ names: ['zenkit'], value: key }),
  references: ['https://base.zenkit.com/docs/api/overview/authentication'],
  rotate: {
    steps: 'Delete the key under Settings, API, of the profile, then generate one.',
    url: 'https://base.zenkit.com/profile',
  },
  examples: [sample`headers = {'Zenkit-API-Key': '${key}'}`, sample`ZENKIT_API_KEY=${key}`],
  lookalikes: [sample`ZENKIT_API_KEY=${lowerAlphanumeric(8)}-${alphanumeric(31)}`, sample`ZENKIT_API_KEY=${uuid()}`],
};
