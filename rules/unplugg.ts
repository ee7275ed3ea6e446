import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://unplu.gg/';

export const unpluggAccessToken: Rule = {
  id: 'unplugg-access-token',
  name: 'Unplugg access token',
  provider: 'unplugg',
  kind: 'context',
  description: "Asks for time series forecasts on the owner's plan.",
  severity: 'low',
  keywords: ['unplugg'],
  pattern: assigned({ names: ['unplugg'], value: lowerAlphanumeric(64) }),
  references: [docs],
  rotate: { steps: 'Ask Unplu.gg for another token.', url: docs },
  examples: [
    sample`"UNPLUGG_ACCESS_TOKEN": "${lowerAlphanumeric(64)}",`,
    sample`"unplugg": {"apiKey": "${lowerAlphanumeric(64)}"}`,
  ],
  lookalikes: [sample`"UNPLUGG_ACCESS_TOKEN": "${lowerAlphanumeric(63)}",`, sample`UNPLUGG_TOKEN=changeme`],
};
