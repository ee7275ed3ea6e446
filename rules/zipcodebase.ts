import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zipcodebaseApiKey: Rule = {
  id: 'zipcodebase-api-key',
  name: 'Zipcodebase API key',
  provider: 'zipcodebase',
  kind: 'context',
  description: "Looks up postal codes on the owner's requests.",
  severity: 'low',
  keywords: ['zipcodebase', 'zipcode_base', 'zipcode-base', 'zipcode.base', 'zipcode base'],
  pattern: assigned({ names: ['zipcodebase', 'zipcode base'], value: uuid() }),
  references: ['https://zipcodebase.com/documentation'],
  rotate: { steps: 'Regenerate the key on the Zipcodebase dashboard.', url: 'https://app.zipcodebase.com/dashboard' },
  examples: [
    sample`| zipcodebase | API key | ${uuid()} |`,
    sample`https://app.zipcodebase.com/api/v1/search?apikey=${uuid()}`,
  ],
  lookalikes: [
    sample`https://app.zipcodebase.com/api/v1/search?apikey=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`"zipcodebase": {"apiKey": "${'0'.repeat(36)}"}`,
  ],
};
