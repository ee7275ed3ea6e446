import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
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
