import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9A-Za-z=+/', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 88);

export const appointeddApiKey: Rule = {
  id: 'appointedd-api-key',
  name: 'Appointedd API key',
  provider: 'appointedd',
  kind: 'context',
  description: 'Reads customers and bookings of the organisation and changes them.',
  severity: 'medium',
  keywords: ['appointedd'],
  pattern: assigned({ names: ['appointedd'], value: secret }),
  references: ['https://developers.appointedd.com/'],
  rotate: {
    steps: 'Ask for a new API key in the developer section of Appointedd and disable the old one there.',
    url: 'https://app.appointedd.com/',
  },
  examples: [
    sample`<appointedd><token>${secret}</token></appointedd>`,
    sample`curl https://api.appointedd.com/v1/ -H "X-API-KEY: ${secret}"`,
  ],
  lookalikes: [
    sample`<appointedd><token>${characterSet('0-9A-Za-z=+', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 87)}</token></appointedd>`,
    sample`appointedd:\n  token: <insert token>\n`,
  ],
};
