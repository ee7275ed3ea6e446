import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ambeeApiKey: Rule = {
  id: 'ambee-api-key',
  name: 'Ambee API key',
  provider: 'ambee',
  kind: 'context',
  description: "Queries air quality and pollen on the owner's plan.",
  severity: 'low',
  keywords: ['ambee', 'ambeedata'],
  pattern: assigned({ names: ['ambee', 'ambeedata'], value: hexadecimal(64) }),
  references: ['https://docs.ambeedata.com/'],
  rotate: { steps: 'Regenerate the key on the Ambee dashboard.', url: 'https://api-dashboard.getambee.com/' },
  examples: [sample`<ambee><token>${hexadecimal(64)}</token></ambee>`, sample`AMBEE_KEY=${hexadecimal(64)}`],
  lookalikes: [sample`<ambee><token>${hexadecimal(63)}</token></ambee>`, sample`AMBEE_API_KEY=YOUR_AMBEE_API_KEY`],
};
