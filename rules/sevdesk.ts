import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sevdeskApiToken: Rule = {
  id: 'sevdesk-api-token',
  name: 'sevdesk API token',
  provider: 'sevdesk',
  kind: 'context',
  description: 'Reads and changes invoices, contacts and bookings of the company.',
  severity: 'high',
  ...named({ names: ['sevdesk', 'sev desk'], value: loosely(hexadecimal(32)) }),
  references: ['https://api.sevdesk.de/'],
  rotate: {
    steps: 'Ask for a new token in the settings of the user; the old one ends.',
    url: 'https://my.sevdesk.de/',
  },
  examples: [
    sample`SEVDESK_API_TOKEN=${hexadecimal(32)}`,
    sample`curl https://my.sevdesk.de/api/v1/Contact -H 'Authorization: ${hexadecimal(32)}'`,
  ],
  lookalikes: [sample`SEVDESK_API_TOKEN=${hexadecimal(31)}`, sample`SEVDESK_API_TOKEN=your_sevdesk_token`],
};
