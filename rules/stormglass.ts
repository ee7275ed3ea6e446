import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(uuid(), '-', uuid());

export const stormglassApiKey: Rule = {
  id: 'stormglass-api-key',
  name: 'Stormglass API key',
  provider: 'stormglass',
  kind: 'context',
  description: 'Queries marine weather on the owner\'s daily requests.',
  severity: 'low',
  keywords: ['stormglass', 'storm_glass', 'storm-glass', 'storm.glass', 'storm glass'],
  pattern: assigned({ names: ['stormglass', 'storm glass'], value: secret }),
  references: ['https://docs.stormglass.io/#/authentication'],
  rotate: { steps: 'Regenerate the key on the Stormglass dashboard.', url: 'https://dashboard.stormglass.io/' },
  examples: [sample`curl https://api.stormglass.io/v2/ -H "Authorization: ${secret}"`, sample`STORMGLASS_API_KEY=${secret}`],
  lookalikes: [
    sample`STORMGLASS_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}-${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`STORMGLASS_API_KEY=${uuid()}`,
  ],
};
