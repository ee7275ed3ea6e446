import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const calendarificApiKey: Rule = {
  id: 'calendarific-api-key',
  name: 'Calendarific API key',
  provider: 'calendarific',
  kind: 'context',
  description: "Queries holidays on the owner's plan.",
  severity: 'low',
  keywords: ['calendarific'],
  pattern: assigned({ names: ['calendarific'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://calendarific.com/api-documentation'],
  rotate: { steps: 'Reset the key on the Calendarific account page.', url: 'https://calendarific.com/account' },
  examples: [
    sample`"calendarific": {"apiKey": "${alphanumeric(32)}"}`,
    sample`https://calendarific.com/api/v2/holidays?api_key=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://calendarific.com/api/v2/holidays?api_key=${alphanumeric(31)}`,
    sample`calendarificApiKey = process.env.CALENDARIFIC_API_KEY`,
  ],
};
