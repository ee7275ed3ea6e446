import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, lowerLetters, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Time of its making in hexadecimal digits, then digits, letters and hexadecimal digits. */
const mapsKey = sequence('6', hexadecimal(12), digits(9), lowerLetters(3), hexadecimal(6));
const xyzCode = sequence(digits(18, 24), 'x', digits(1, 7));

export const geocodeMapsApiKey: Rule = {
  id: 'geocode-maps-api-key',
  name: 'Geocode.maps.co API key',
  provider: 'geocode',
  kind: 'context',
  description: "Geocodes on the owner's plan.",
  severity: 'low',
  ...named({ names: ['geocode', 'geocoding', 'maps.co'], value: mapsKey, words: [], reach: 100 }),
  references: ['https://geocode.maps.co/docs/'],
  rotate: {
    steps: 'Delete the key in the account of geocode.maps.co, then create one.',
    url: 'https://geocode.maps.co/account/',
  },
  examples: [sample`https://geocode.maps.co/search?q=Delft&api_key=${mapsKey}`, sample`GEOCODE_API_KEY=${mapsKey}`],
  lookalikes: [
    sample`GEOCODE_API_KEY=6${hexadecimal(12)}${digits(9)}${lowerLetters(2)}${hexadecimal(6)}`,
    sample`https://geocode.maps.co/search?q=Delft&api_key=YOUR_KEY`,
  ],
};

export const geocodeXyzAuthCode: Rule = {
  id: 'geocode-xyz-auth-code',
  name: 'Geocode.xyz auth code',
  provider: 'geocode',
  kind: 'context',
  description: "Geocodes and parses texts on the owner's plan.",
  severity: 'low',
  ...named({ names: ['geocode.xyz', 'geocode xyz', 'geocode'], value: xyzCode, words: [], reach: 90 }),
  entropy: 2.2,
  references: ['https://geocode.xyz/api'],
  rotate: { steps: 'Ask Geocode.xyz for a new auth code and put it in place.', url: 'https://geocode.xyz/new_account' },
  examples: [sample`https://geocode.xyz/?auth=${xyzCode}&locate=Delft&json=1`, sample`GEOCODEXYZ_API_KEY=${xyzCode}`],
  lookalikes: [
    sample`https://geocode.xyz/?auth=${digits(12)}x12&locate=Delft`,
    sample`https://geocode.xyz/?auth=your_auth_code`,
  ],
};
