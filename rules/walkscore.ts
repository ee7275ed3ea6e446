import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const walkscoreApiKey: Rule = {
  id: 'walkscore-api-key',
  name: 'Walk Score API key',
  provider: 'walkscore',
  kind: 'context',
  description: "Queries scores on the owner's daily calls.",
  severity: 'low',
  keywords: ['walkscore', 'walk_score', 'walk-score', 'walk.score', 'walk score', 'wsapikey'],
  pattern: assigned({ names: ['walkscore', 'walk score', 'wsapikey'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://www.walkscore.com/professional/api.php'],
  rotate: { steps: 'Ask Walk Score for another key.', url: 'https://www.walkscore.com/professional/api-sign-up.php' },
  examples: [
    sample`--set walkscore.apiKey=${lowerAlphanumeric(32)}`,
    sample`https://api.walkscore.com/score?format=json&wsapikey=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.walkscore.com/score?format=json&wsapikey=${lowerAlphanumeric(31)}`,
    sample`WALKSCORE_TOKEN=changeme`,
  ],
};
