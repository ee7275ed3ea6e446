import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const oopspamApiKey: Rule = {
  id: 'oopspam-api-key',
  name: 'OOPSpam API key',
  provider: 'oopspam',
  kind: 'context',
  description: "Checks texts for spam on the owner's plan.",
  severity: 'low',
  keywords: ['oopspam'],
  pattern: assigned({ names: ['oopspam'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://www.oopspam.com/docs/'],
  rotate: { steps: 'Regenerate the key on the OOPSpam dashboard.', url: 'https://app.oopspam.com/' },
  examples: [
    sample`private static final String OOPSPAM_KEY = "${alphanumeric(40)}";`,
    sample`curl https://api.oopspam.com/v1/ -H "X-Api-Key: ${alphanumeric(40)}"`,
  ],
  lookalikes: [
    sample`curl https://api.oopspam.com/v1/ -H "X-Api-Key: ${alphanumeric(39)}"`,
    sample`"oopspam": {"apiKey": "${'0'.repeat(40)}"}`,
  ],
};
