import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const travelpayoutsApiToken: Rule = {
  id: 'travelpayouts-api-token',
  name: 'Travelpayouts API token',
  provider: 'travelpayouts',
  kind: 'context',
  description: "Queries fares and reads the partner's statistics.",
  severity: 'low',
  keywords: ['travelpayouts', 'travel_payouts', 'travel-payouts', 'travel.payouts', 'travel payouts'],
  pattern: assigned({ names: ['travelpayouts', 'travel payouts'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://support.travelpayouts.com/hc/en-us/categories/200358578-API-and-data'],
  rotate: {
    steps: 'Generate a new token on the API page of the Travelpayouts profile.',
    url: 'https://app.travelpayouts.com/profile/api-token',
  },
  examples: [
    sample`<add key="TravelpayoutsApiKey" value="${hexadecimal(32)}" />`,
    sample`https://api.travelpayouts.com/v1/prices/cheap?token=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`https://api.travelpayouts.com/v1/prices/cheap?token=${hexadecimal(31)}`,
    sample`TRAVELPAYOUTS_API_KEY=${'x'.repeat(32)}`,
  ],
};
