import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitlyAccessToken: Rule = {
  id: 'bitly-access-token',
  name: 'Bitly access token',
  provider: 'bitly',
  kind: 'context',
  description: 'Makes, changes and redirects short links of the account and reads who clicked them.',
  severity: 'medium',
  keywords: ['bitly', 'bit_ly', 'bit-ly', 'bit.ly', 'bit ly'],
  pattern: assigned({ names: ['bitly', 'bit ly'], value: hexadecimal(40) }),
  references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  rotate: { steps: 'Regenerate the access token under Developer settings, API, which ends the old one.', url: 'https://app.bitly.com/settings/api/' },
  examples: [
    sample`curl https://api-ssl.bitly.com/v4/user -H "Authorization: Bearer ${hexadecimal(40)}"`,
    sample`"bitly": { "accessToken": "${hexadecimal(40)}", "domain": "bit.ly" }`,
  ],
  lookalikes: [sample`curl https://api-ssl.bitly.com/v4/user -H "Authorization: Bearer ${hexadecimal(39)}"`, sample`uses: bitly/action@${hexadecimal(40)}`],
};
