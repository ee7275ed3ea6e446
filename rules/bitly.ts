import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitlyAccessToken: Rule = {
  id: 'bitly-access-token',
  name: 'Bitly access token',
  provider: 'bitly',
  kind: 'context',
  description: 'Makes, changes and redirects short links of the account and reads who clicked them.',
  severity: 'medium',
  keywords: ['bitly', 'bit_ly', 'bit-ly', 'bit.ly', 'bit ly'],
  pattern: assigned({ names: ['bitly', 'bit ly'], value: loosely(hexadecimal(40)) }),
  references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  rotate: {
    steps: 'Regenerate the access token under Developer settings, API, which ends the old one.',
    url: 'https://app.bitly.com/settings/api/',
  },
  examples: [
    sample`curl https://api-ssl.bitly.com/v4/user -H "Authorization: Bearer ${hexadecimal(40)}"`,
    sample`"bitly": { "accessToken": "${hexadecimal(40)}", "domain": "bit.ly" }`,
  ],
  lookalikes: [
    sample`curl https://api-ssl.bitly.com/v4/user -H "Authorization: Bearer ${hexadecimal(39)}"`,
    sample`uses: bitly/action@${hexadecimal(40)}`,
  ],
};

export const bitlyLegacyApiKey: Rule = {
  ...bitlyAccessToken,
  id: 'bitly-legacy-api-key',
  name: 'Bitly API key (before version 4)',
  severity: 'low',
  pattern: assigned({ names: ['bitly', 'bit ly'], value: sequence('R_', hexadecimal(32)) }),
  references: [
    'https://dev.bitly.com/docs/getting-started/authentication/',
    'https://dev.bitly.com/docs/getting-started/migrating-from-v3/',
  ],
  examples: [
    sample`https://api-ssl.bitly.com/v3/shorten?login=acme&apiKey=R_${hexadecimal(32)}&longUrl=x`,
    sample`BITLY_API_KEY=R_${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`https://api-ssl.bitly.com/v3/shorten?login=acme&apiKey=R_${hexadecimal(31)}`,
    sample`BITLY_API_KEY=R_${'0'.repeat(32)}`,
  ],
};
