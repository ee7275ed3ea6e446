import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const traveltimeApiKey: Rule = {
  id: 'traveltime-api-key',
  name: 'TravelTime API key',
  provider: 'traveltime',
  kind: 'context',
  description: 'Computes routes and isochrones on the plan of the account.',
  severity: 'low',
  aliases: ['traveltime'],
  ...named({
    names: ['traveltimeapp', 'traveltime_api', 'traveltimepy'],
    value: key,
    words: ['key', 'token', 'secret'],
  }),
  references: ['https://docs.traveltime.com/api/overview/getting-keys'],
  rotate: {
    steps: 'Make a new key in the developer portal, then delete the old one.',
    url: 'https://account.traveltime.com/',
  },
  examples: [sample`TRAVELTIME_API_KEY=${key}`, sample`traveltime_api_key = "${key}"`],
  lookalikes: [sample`TRAVELTIME_API_KEY=${hexadecimal(31)}`, sample`TRAVELTIME_API_KEY=your-key`],
};
