import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const amadeusApiKey: Rule = {
  id: 'amadeus-api-key',
  name: 'Amadeus API key',
  provider: 'amadeus',
  kind: 'context',
  description: "With the API secret it searches flights and hotels on the owner's quota.",
  severity: 'low',
  keywords: ['amadeus'],
  pattern: assigned({ names: ['amadeus'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/'],
  rotate: {
    steps: 'Delete the app in the Amadeus self-service workspace, then create one.',
    url: 'https://developers.amadeus.com/my-apps',
  },
  examples: [
    sample`AMADEUS_API_KEY=${alphanumeric(32)}`,
    sample`amadeus = Client(client_secret='${alphanumeric(32)}')`,
  ],
  lookalikes: [sample`AMADEUS_API_KEY=${alphanumeric(31)}`, sample`AMADEUS_API_KEY=YOUR_AMADEUS_API_KEY`],
};

export const amadeusApiSecret: Rule = {
  ...amadeusApiKey,
  id: 'amadeus-api-secret',
  name: 'Amadeus API secret',
  description: "With the API key it searches, and in production books, flights and hotels on the owner's account.",
  severity: 'medium',
  pattern: assigned({ names: ['amadeus'], value: sequence(digitWithin(16), alphanumeric(16)), words: ['secret'] }),
  examples: [sample`AMADEUS_CLIENT_SECRET=${alphanumeric(16)}`, sample`amadeus:\n  api-secret: ${alphanumeric(16)}\n`],
  lookalikes: [sample`AMADEUS_CLIENT_SECRET=${alphanumeric(15)}`, sample`AMADEUS_CLIENT_ID=${alphanumeric(16)}`],
};
