import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ticketTailorApiKey: Rule = {
  id: 'ticket-tailor-api-key',
  name: 'Ticket Tailor API key',
  provider: 'ticket-tailor',
  kind: 'provider',
  description: 'Reads orders and attendees and changes events of the box office.',
  severity: 'high',
  keywords: ['sk_'],
  pattern: token`sk_${digits(4, 5)}_${digits(5, 7)}_${hexadecimal(32)}`,
  references: ['https://developers.tickettailor.com/'],
  rotate: {
    steps: 'Delete the key under Box office settings, API, of Ticket Tailor, then generate one with fewer permissions.',
    url: 'https://www.tickettailor.com/',
  },
  examples: [
    sample`TICKET_TAILOR_API_KEY=sk_${digits(4, 5)}_${digits(5, 7)}_${hexadecimal(32)}`,
    sample`TICKETTAILOR_API_KEY=sk_${digits(4, 5)}_${digits(5, 7)}_${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`TICKET_TAILOR_API_KEY=sk_${digits(4, 5)}_${digits(5, 7)}_${hexadecimal(31)}`,
    sample`TICKET_TAILOR_API_KEY=YOUR_TICKET_TAILOR_API_KEY`,
  ],
};
