import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dronahqApiKey: Rule = {
  id: 'dronahq-api-key',
  name: 'DronaHQ API key',
  provider: 'dronahq',
  kind: 'context',
  description: "Adds users to the account and reads and changes its apps' data.",
  severity: 'medium',
  keywords: ['dronahq', 'drona_hq', 'drona-hq', 'drona.hq', 'drona hq'],
  pattern: assigned({ names: ['dronahq', 'drona hq'], value: loosely(lowerAlphanumeric(50)) }),
  references: ['https://docs.dronahq.com/reference/api-reference/'],
  rotate: {
    steps: 'Delete the token key under Manage, API keys, of DronaHQ, then create one.',
    url: 'https://studio.dronahq.com/',
  },
  examples: [sample`--set dronahq.apiKey=${lowerAlphanumeric(50)}`, sample`DRONAHQ_API_KEY=${lowerAlphanumeric(50)}`],
  lookalikes: [sample`DRONAHQ_API_KEY=${lowerAlphanumeric(49)}`, sample`"dronahq": {"apiKey": "${'0'.repeat(50)}"}`],
};
