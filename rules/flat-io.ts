import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flatIoAccessToken: Rule = {
  id: 'flat-io-access-token',
  name: 'Flat API token',
  provider: 'flat-io',
  kind: 'context',
  description: "Reads and changes its owner's scores and collections.",
  severity: 'medium',
  keywords: ['flatio', 'flat_io', 'flat-io', 'flat.io', 'flat io'],
  pattern: assigned({ names: ['flat io', 'flatio'], value: lowerAlphanumeric(128) }),
  references: ['https://flat.io/developers/docs/api/authentication.html'],
  rotate: {
    steps: 'Revoke the personal access token on the developer page of the Flat account, then create one.',
    url: 'https://flat.io/developers/apps',
  },
  examples: [sample`FLAT_IO_TOKEN=${lowerAlphanumeric(128)}`, sample`flatio_secret: "${lowerAlphanumeric(128)}"`],
  lookalikes: [sample`FLAT_IO_TOKEN=${lowerAlphanumeric(127)}`, sample`FLAT_IO_API_KEY=YOUR_FLAT_IO_API_KEY`],
};
