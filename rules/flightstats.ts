import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.flightstats.com/api-docs/how_to';
const key = hexadecimal(32);
const appId: Companion = {
  name: 'application id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const flightstatsAppKey: Rule = {
  id: 'flightstats-app-key',
  name: 'FlightStats application key',
  provider: 'flightstats',
  kind: 'context',
  description: "With the application id it reads flight data on the owner's bill.",
  severity: 'medium',
  ...named({
    names: ['flightstats', 'flight stats'],
    value: key,
    words: ['key', 'secret', 'token'],
    near: 130,
    reach: 60,
  }),
  companions: [appId],
  references: [docs],
  rotate: {
    steps: 'Create a new application key in the developer centre, put it in place and delete the leaked one.',
    url: 'https://developer.flightstats.com/admin/applications',
  },
  examples: [
    sample`FLIGHTSTATS_APP_KEY=${key}`,
    sample`https://api.flightstats.com/flex/schedules/rest/v1/json/flight/AA/100/departing/2024/5/1?appId=${hexadecimal(8)}&appKey=${key}`,
  ],
  lookalikes: [sample`FLIGHTSTATS_APP_KEY=${hexadecimal(31)}`, sample`FLIGHTSTATS_APP_ID=${hexadecimal(8)}`],
};
