import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const eventbritePrivateToken: Rule = {
  id: 'eventbrite-private-token',
  name: 'Eventbrite private token or API key',
  provider: 'eventbrite',
  kind: 'context',
  description: 'Reads attendees and orders of the organiser and changes events and tickets.',
  severity: 'high',
  keywords: ['eventbrite'],
  pattern: assigned({ names: ['eventbrite'], value: upperAlphanumeric(20) }),
  references: ['https://www.eventbrite.com/platform/api#/introduction/authentication'],
  rotate: {
    steps: 'Delete the key on the API keys page of the account, create a new one and put its private token in place.',
    url: 'https://www.eventbrite.com/account-settings/apps',
  },
  examples: [
    sample`https://www.eventbriteapi.com/v3/users/me/?token=${upperAlphanumeric(20)}`,
    sample`EVENTBRITE_TOKEN=${upperAlphanumeric(20)}`,
  ],
  lookalikes: [
    sample`EVENTBRITE_TOKEN=${upperAlphanumeric(19)}`,
    sample`eventbriteApiKey = process.env.EVENTBRITE_API_KEY`,
  ],
};
