import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const collect2ApiKey: Rule = {
  id: 'collect2-api-key',
  name: 'Collect2 API key',
  provider: 'collect2',
  kind: 'context',
  description: "Reads and sends leads of the account's data sets.",
  severity: 'medium',
  keywords: ['collect2'],
  pattern: assigned({ names: ['collect2'], value: uuid() }),
  references: ['https://collect2.com/api'],
  rotate: {
    steps: 'Ask for a new key in the Collect2 settings and change the forms that carry the old one.',
    url: 'https://collect2.com/',
  },
  examples: [
    sample`collect2:\n  api_key: ${uuid()}\n`,
    sample`https://api.collect2.com/api/dataset/rows?key=${uuid()}`,
  ],
  lookalikes: [
    sample`collect2:\n  api_key: ${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}\n`,
    sample`collect2:\n  token: <insert token>\n`,
  ],
};
