import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dandelionApiToken: Rule = {
  id: 'dandelion-api-token',
  name: 'Dandelion API token',
  provider: 'dandelion',
  kind: 'context',
  description: "Analyses texts on the owner's daily units.",
  severity: 'low',
  keywords: ['dandelion'],
  pattern: assigned({ names: ['dandelion'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://dandelion.eu/docs/'],
  rotate: { steps: 'Ask for a new token on the Dandelion dashboard.', url: 'https://dandelion.eu/profile/dashboard/' },
  examples: [
    sample`const dandelionToken = '${lowerAlphanumeric(32)}';`,
    sample`https://api.dandelion.eu/datatxt/nex/v1/?token=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`const dandelionToken = '${lowerAlphanumeric(31)}';`, sample`DANDELION_API_KEY=${'x'.repeat(32)}`],
};
