import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jotformApiKey: Rule = {
  id: 'jotform-api-key',
  name: 'Jotform API key',
  provider: 'jotform',
  kind: 'context',
  description: 'Reads all forms and what people submitted to them, and with full access changes both.',
  severity: 'high',
  keywords: ['jotform', 'jot_form', 'jot-form', 'jot.form', 'jot form'],
  pattern: assigned({ names: ['jotform', 'jot form'], value: lowerAlphanumeric(32) }),
  references: ['https://api.jotform.com/docs/'],
  rotate: {
    steps:
      'Delete the key on the API page of the account settings, then create one with read access where that is enough.',
    url: 'https://www.jotform.com/myaccount/api',
  },
  examples: [
    sample`[jotform]\nkey = ${lowerAlphanumeric(32)}`,
    sample`curl "https://api.jotform.com/user/forms?apiKey=${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl "https://api.jotform.com/user/forms?apiKey=${lowerAlphanumeric(31)}"`,
    sample`JOTFORM_API_KEY=YOUR_JOTFORM_API_KEY`,
  ],
};
