import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stormglassApiKey: Rule = {
  id: 'stormglass-api-key',
  name: 'Stormglass API key',
  provider: 'stormglass',
  kind: 'context',
  description: "Queries marine weather on the owner's daily requests.",
  severity: 'low',
  keywords: ['stormglass', 'storm_glass', 'storm-glass', 'storm.glass', 'storm glass'],
  pattern: assigned({ names: ['stormglass', 'storm glass'], value: sequence(digitWithin(73), base64Url(73)) }),
  references: ['https://docs.stormglass.io/#/authentication'],
  rotate: { steps: 'Regenerate the key on the Stormglass dashboard.', url: 'https://dashboard.stormglass.io/' },
  examples: [
    sample`curl https://api.stormglass.io/v2/ -H "Authorization: ${base64Url(73)}"`,
    sample`STORMGLASS_API_KEY=${base64Url(73)}`,
  ],
  lookalikes: [sample`STORMGLASS_API_KEY=${uuid()}`, sample`STORMGLASS_API_KEY=${base64Url(72)}`],
};
