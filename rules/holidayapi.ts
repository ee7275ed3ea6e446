import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const holidayapiApiKey: Rule = {
  id: 'holidayapi-api-key',
  name: 'Holiday API key',
  provider: 'holidayapi',
  kind: 'context',
  description: "Queries holidays on the owner's plan.",
  severity: 'low',
  keywords: ['holidayapi', 'holiday_api', 'holiday-api', 'holiday.api', 'holiday api'],
  pattern: assigned({ names: ['holidayapi', 'holiday api'], value: uuid() }),
  references: ['https://holidayapi.com/docs'],
  rotate: { steps: 'Regenerate the key on the Holiday API dashboard.', url: 'https://holidayapi.com/dashboard' },
  examples: [sample`HOLIDAYAPI_API_KEY=${uuid()}`, sample`https://holidayapi.com/v1/holidays?key=${uuid()}`],
  lookalikes: [
    sample`HOLIDAYAPI_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`holidayapi:\n  token: <insert token>\n`,
  ],
};
