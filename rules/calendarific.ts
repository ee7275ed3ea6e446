import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Older keys are 40 hexadecimal digits long. */
const value = {
  ...sequence(digitWithin(32), alphanumeric(32)),
  source: `${digitWithin(32).source}(?:[0-9A-Za-z]{32}|[0-9a-f]{40})`,
};

export const calendarificApiKey: Rule = {
  id: 'calendarific-api-key',
  name: 'Calendarific API key',
  provider: 'calendarific',
  kind: 'context',
  description: "Queries holidays on the owner's plan.",
  severity: 'low',
  keywords: ['calendarific'],
  pattern: assigned({ names: ['calendarific'], value }),
  references: ['https://calendarific.com/api-documentation'],
  rotate: { steps: 'Reset the key on the Calendarific account page.', url: 'https://calendarific.com/account' },
  examples: [
    sample`CALENDARIFIC_KEY=${hexadecimal(40)}`,
    sample`"calendarific": {"apiKey": "${alphanumeric(32)}"}`,
    sample`https://calendarific.com/api/v2/holidays?api_key=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://calendarific.com/api/v2/holidays?api_key=${alphanumeric(31)}`,
    sample`calendarificApiKey = process.env.CALENDARIFIC_API_KEY`,
  ],
};
