import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const moralisApiKey: Rule = {
  id: 'moralis-api-key',
  name: 'Moralis API key',
  provider: 'moralis',
  kind: 'context',
  description: "Queries blockchain data on the owner's plan.",
  severity: 'low',
  keywords: ['moralis'],
  pattern: assigned({ names: ['moralis'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://docs.moralis.com/get-your-api-key'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Moralis admin, then create one.',
    url: 'https://admin.moralis.com/api-keys',
  },
  examples: [
    sample`--set moralis.apiKey=${alphanumeric(64)}`,
    sample`curl https://deep-index.moralis.io/api/v2 -H "X-API-Key: ${alphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`curl https://deep-index.moralis.io/api/v2 -H "X-API-Key: ${alphanumeric(63)}"`,
    sample`moralisApiKey = process.env.MORALIS_API_KEY`,
  ],
};

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded(
  'base64url',
  '{"nonce":"',
  alphanumeric(36),
  '","orgId":"',
  alphanumeric(6),
  '","userId":"',
  alphanumeric(6),
  '","type":"PROJECT"}',
);
const jwt = sequence('eyJ', base64Url(15, 120), '.eyJ', base64Url(20, 1600), '.', base64Url(43));

export const moralisJwtApiKey: Rule = {
  ...moralisApiKey,
  id: 'moralis-jwt-api-key',
  name: 'Moralis API key (JSON Web Token)',
  ...named({ names: ['moralis'], value: jwt }),
  structure: 'jwt',
  examples: [
    sample`MORALIS_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`await Moralis.start({ apiKey: "${header}.${payload}.${base64Url(43)}" });`,
  ],
  lookalikes: [
    sample`MORALIS_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...`,
    sample`MORALIS_API_KEY=${header}.${payload}.${base64Url(40)}`,
  ],
};
