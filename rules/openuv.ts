import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const openuvApiKey: Rule = {
  id: 'openuv-api-key',
  name: 'OpenUV API key',
  provider: 'openuv',
  kind: 'context',
  description: "Queries the UV index on the owner's requests.",
  severity: 'low',
  keywords: ['openuv', 'open_uv', 'open-uv', 'open.uv', 'open uv'],
  pattern: assigned({ names: ['openuv', 'open uv'], value: lowerAlphanumeric(32) }),
  references: ['https://www.openuv.io/uvindex'],
  rotate: { steps: 'Regenerate the key in the OpenUV console.', url: 'https://www.openuv.io/console' },
  examples: [
    sample`<add key="OpenuvApiKey" value="${lowerAlphanumeric(32)}" />`,
    sample`curl https://api.openuv.io/api/v1/uv -H "x-access-token: ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.openuv.io/api/v1/uv -H "x-access-token: ${lowerAlphanumeric(31)}"`,
    sample`"openuv": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};

export const openuvPrefixedApiKey: Rule = {
  ...openuvApiKey,
  id: 'openuv-prefixed-api-key',
  name: 'OpenUV API key with a prefix',
  kind: 'provider',
  keywords: ['openuv-'],
  pattern: token`openuv-${lowerAlphanumeric(10, 18)}-io`,
  examples: [
    sample`curl https://api.openuv.io/api/v1/uv -H "x-access-token: openuv-${lowerAlphanumeric(14)}-io"`,
    sample`const OPENUV_API_KEY = 'openuv-${lowerAlphanumeric(16)}-io';`,
  ],
  lookalikes: [sample`openuv-${lowerAlphanumeric(9)}-io`, sample`OPENUV_API_KEY=openuv-your-key-io`],
};
