import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const openseaApiKey: Rule = {
  id: 'opensea-api-key',
  name: 'OpenSea API key',
  provider: 'opensea',
  kind: 'context',
  description: "Reads listings and makes offers through the API on the owner's limit.",
  severity: 'low',
  ...named({ names: ['opensea', 'open sea'], value: loosely(hexadecimal(32)) }),
  references: ['https://docs.opensea.io/reference/api-keys'],
  rotate: {
    steps: 'Delete the key under Developer of the account settings, then create one.',
    url: 'https://opensea.io/settings/developer',
  },
  examples: [
    sample`OPENSEA_API_KEY=${hexadecimal(32)}`,
    sample`curl https://api.opensea.io/api/v2/collections -H 'x-api-key: ${hexadecimal(32)}'`,
  ],
  lookalikes: [sample`OPENSEA_API_KEY=${hexadecimal(31)}`, sample`OPENSEA_API_KEY=your_opensea_api_key`],
};
