import type { Rule } from '../src/model/rule.ts';
import { base64, base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dIdApiKey: Rule = {
  id: 'd-id-api-key',
  name: 'D-ID API key',
  provider: 'd-id',
  kind: 'context',
  description: 'Makes videos at the expense of the account.',
  severity: 'medium',
  ...named({
    names: ['did', 'd_id', 'd-id', 'd.id'],
    value: { ...sequence(base64(24), ':', base64Url(21)), source: '[0-9A-Za-z+/]{16,60}={0,2}:[\\w\\-]{21}' },
    near: 100,
    reach: 90,
  }),
  references: ['https://docs.d-id.com/reference/basic-authentication'],
  rotate: {
    steps: 'Delete the API key in the studio, then generate a new one.',
    url: 'https://studio.d-id.com/account-settings',
  },
  examples: [sample`D_ID_API_KEY=${base64(24)}:${base64Url(21)}`, sample`DID_API_KEY=${base64(24)}:${base64Url(21)}`],
  lookalikes: [sample`DID_API_KEY=${base64(24)}:${base64Url(12)}`, sample`DID_API_URL=https://api.d-id.com`],
};
