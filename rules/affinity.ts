import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), base64Url(43));

export const affinityApiKey: Rule = {
  id: 'affinity-api-key',
  name: 'Affinity API key',
  provider: 'affinity',
  kind: 'context',
  description: 'Reads and writes the contacts, notes and deals of the team as the user.',
  severity: 'high',
  ...named({ names: ['affinity_api', 'affinityapi', 'affinity-api'], value: key, words: ['key', 'token'] }),
  references: ['https://api-docs.affinity.co/#authentication'],
  rotate: {
    steps: 'Delete the key in the settings of the user, generate another and put it in place.',
    url: 'https://support.affinity.co/s/article/How-to-Create-and-Manage-API-Keys',
  },
  examples: [sample`AFFINITY_API_KEY=${key}`, sample`const affinityApiKey = "${key}";`],
  lookalikes: [sample`AFFINITY_API_KEY=${base64Url(40)}`, sample`nodeAffinity:\n  key: ${base64Url(43)}`],
};
