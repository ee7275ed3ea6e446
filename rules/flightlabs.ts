import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded('base64url', '{"aud":"4","jti":"', hexadecimal(80), '","iat":1700000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const flightlabsAccessKey: Rule = {
  id: 'flightlabs-access-key',
  name: 'FlightLabs access key',
  provider: 'flightlabs',
  kind: 'context',
  description: "Queries flight data on the owner's plan.",
  severity: 'low',
  ...named({ names: ['goflightlabs', 'flight labs'], value: jwt, words: ['key', 'token', 'bearer'] }),
  structure: 'jwt',
  references: ['https://www.goflightlabs.com/dashboard'],
  rotate: {
    steps: 'Reset the access key in the dashboard of FlightLabs.',
    url: 'https://app.goflightlabs.com/dashboard',
  },
  examples: [
    sample`https://app.goflightlabs.com/flights?access_key=${header}.${payload}.${base64Url(342)}&flightIata=KL642`,
    sample`FLIGHTLABS_KEY=${header}.${payload}.${base64Url(342)}`,
  ],
  lookalikes: [
    sample`FLIGHTLABS_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9...`,
    sample`https://app.goflightlabs.com/flights?access_key=YOUR_ACCESS_KEY`,
  ],
};
