import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tokeetApiKey: Rule = {
  id: 'tokeet-api-key',
  name: 'Tokeet API key',
  provider: 'tokeet',
  kind: 'context',
  description: 'With the account number it reads and changes rentals, bookings and guests.',
  severity: 'high',
  ...named({
    names: ['tokeet'],
    value: uuid(),
    words: ['key', 'token', 'secret', 'auth', 'access', 'private'],
    near: 96,
    reach: 44,
  }),
  companions: [
    {
      name: 'account number',
      pattern: /(?<![0-9A-Za-z.])(?<part>[0-9]{10}\.[0-9]{4})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://capi.tokeet.com/docs'],
  rotate: {
    steps: 'Delete the API key under Settings, API keys, of AdvanceCM (Tokeet) and create a new one.',
    url: 'https://apps.tokeet.com/',
  },
  examples: [
    sample`TOKEET_API_KEY=${uuid()}`,
    sample`curl "https://capi.tokeet.com/v1/rental?account=${digits(10)}.${digits(4)}" -H "Authorization: ${uuid()}"`,
  ],
  lookalikes: [
    sample`TOKEET_API_KEY=${hexadecimal(32)}`,
    sample`https://capi.tokeet.com/v1/rental/${uuid()}/availability`,
  ],
};
