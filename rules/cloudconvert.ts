import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, hexadecimal, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded('base64url', '{"aud":"1","jti":"', hexadecimal(80), '","iat":1700000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

/** Of the first version of the API. */
const legacyKey: Shape = { ...alphanumeric(64), source: `${digitWithin(64).source}(?:[\\w\\-]{86}|[0-9A-Za-z]{64})` };

export const cloudconvertApiKey: Rule = {
  id: 'cloudconvert-api-key',
  name: 'CloudConvert API key',
  provider: 'cloudconvert',
  kind: 'context',
  description: 'Converts files on the credits of the account, and reads and deletes its jobs.',
  severity: 'medium',
  ...named({ names: ['cloudconvert', 'cloud convert'], value: jwt, words: [], reach: 100 }),
  structure: 'jwt',
  references: ['https://cloudconvert.com/api/v2#authentication'],
  rotate: {
    steps: 'Delete the key in the API section of the dashboard, then create one with the fewest scopes.',
    url: 'https://cloudconvert.com/dashboard/api/v2/keys',
  },
  examples: [
    sample`CLOUDCONVERT_API_KEY=${header}.${payload}.${base64Url(342)}`,
    sample`const cloudConvert = new CloudConvert('${header}.${payload}.${base64Url(342)}');`,
  ],
  lookalikes: [
    sample`CLOUDCONVERT_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9...`,
    sample`CLOUDCONVERT_API_KEY=your_api_key`,
  ],
};

export const cloudconvertLegacyApiKey: Rule = {
  id: 'cloudconvert-legacy-api-key',
  name: 'CloudConvert API key (first version)',
  provider: 'cloudconvert',
  kind: 'context',
  description: 'Converted files on the credits of the account; the first version of the API is closed.',
  severity: 'low',
  ...named({ names: ['cloudconvert', 'cloud convert'], value: legacyKey }),
  references: ['https://cloudconvert.com/api/v2/migration'],
  rotate: {
    steps: 'Delete the value, and the key in the API section of the dashboard if it is still there.',
    url: 'https://cloudconvert.com/dashboard/api/v2/keys',
  },
  examples: [sample`CLOUDCONVERT_API_KEY=${alphanumeric(64)}`, sample`cloudconvert:\n  api_key: ${base64Url(86)}\n`],
  lookalikes: [sample`CLOUDCONVERT_API_KEY=${alphanumeric(63)}`, sample`CLOUDCONVERT_API_KEY=${'x'.repeat(64)}`],
};
