import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ticketmasterApiKey: Rule = {
  id: 'ticketmaster-api-key',
  name: 'Ticketmaster consumer key or secret',
  provider: 'ticketmaster',
  kind: 'context',
  description: "Queries events on the owner's daily requests.",
  severity: 'low',
  keywords: ['ticketmaster', 'ticket_master', 'ticket-master', 'ticket.master', 'ticket master'],
  pattern: assigned({ names: ['ticketmaster', 'ticket master'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
  rotate: {
    steps: 'Delete the app in the Ticketmaster developer account, then add one.',
    url: 'https://developer-acct.ticketmaster.com/user',
  },
  examples: [
    sample`ticketmaster.api.key=${alphanumeric(32)}`,
    sample`https://app.ticketmaster.com/discovery/v2/?apikey=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`ticketmaster.api.key=${alphanumeric(31)}`,
    sample`"ticketmaster": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};

export const ticketmasterConsumerSecret: Rule = {
  ...ticketmasterApiKey,
  id: 'ticketmaster-consumer-secret',
  name: 'Ticketmaster consumer secret',
  pattern: assigned({
    names: ['ticketmaster', 'ticket master'],
    value: sequence(digitWithin(16), alphanumeric(16)),
    words: ['secret'],
  }),
  examples: [
    sample`TICKETMASTER_CONSUMER_SECRET=${alphanumeric(16)}`,
    sample`"ticketmaster": {"consumerSecret": "${alphanumeric(16)}"}`,
  ],
  lookalikes: [
    sample`TICKETMASTER_CONSUMER_SECRET=${alphanumeric(15)}`,
    sample`TICKETMASTER_EVENT_ID=${alphanumeric(16)}`,
  ],
};
