import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flightapiApiKey: Rule = {
  id: 'flightapi-api-key',
  name: 'FlightAPI key',
  provider: 'flightapi',
  kind: 'context',
  description: "Queries flights and prices on the owner's credits.",
  severity: 'low',
  keywords: ['flightapi', 'flight_api', 'flight-api', 'flight.api', 'flight api'],
  pattern: assigned({ names: ['flightapi', 'flight api'], value: loosely(hexadecimal(24)) }),
  references: ['https://docs.flightapi.io/'],
  rotate: {
    steps: "Ask FlightAPI's support for another key, then replace the old one.",
    url: 'https://api.flightapi.io/dashboard',
  },
  examples: [sample`flightapi_token = "${hexadecimal(24)}"`, sample`--set flightapi.apiKey=${hexadecimal(24)}`],
  lookalikes: [sample`flightapi_token = "${hexadecimal(23)}"`, sample`FLIGHTAPI_TOKEN=changeme`],
};

export const flightapiUrlKey: Rule = {
  ...flightapiApiKey,
  id: 'flightapi-url-key',
  name: 'FlightAPI key in an address',
  kind: 'provider',
  keywords: ['api.flightapi.io/'],
  pattern: new RegExp(`api\\.flightapi\\.io/[a-z]{3,24}/(?<secret>${hexadecimal(24).source})(?![0-9A-Za-z])`),
  examples: [
    sample`fetch('https://api.flightapi.io/roundtrip/${hexadecimal(24)}/LHR/LAX/2026-11-25/2026-11-30/2/0/1/Economy/USD')`,
    sample`curl https://api.flightapi.io/compschedule/${hexadecimal(24)}?mode=departures&iata=JFK`,
  ],
  lookalikes: [
    sample`https://api.flightapi.io/roundtrip/${hexadecimal(23)}/LHR`,
    sample`https://api.flightapi.io/roundtrip/<api-key>/LHR/LAX`,
  ],
};
