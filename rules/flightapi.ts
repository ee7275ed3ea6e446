import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flightapiApiKey: Rule = {
  id: 'flightapi-api-key',
  name: 'FlightAPI key',
  provider: 'flightapi',
  kind: 'context',
  description: 'Queries flights and prices on the owner\'s credits.',
  severity: 'low',
  keywords: ['flightapi', 'flight_api', 'flight-api', 'flight.api', 'flight api'],
  pattern: assigned({ names: ['flightapi', 'flight api'], value: hexadecimal(24) }),
  references: ['https://docs.flightapi.io/'],
  rotate: { steps: 'Ask FlightAPI\'s support for another key, then replace the old one.', url: 'https://api.flightapi.io/dashboard' },
  examples: [sample`flightapi_token = "${hexadecimal(24)}"`, sample`--set flightapi.apiKey=${hexadecimal(24)}`],
  lookalikes: [sample`flightapi_token = "${hexadecimal(23)}"`, sample`FLIGHTAPI_TOKEN=changeme`],
};
