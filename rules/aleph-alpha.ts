import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const alephAlphaApiToken: Rule = {
  id: 'aleph-alpha-api-token',
  name: 'Aleph Alpha API token',
  provider: 'aleph-alpha',
  kind: 'context',
  description: 'Runs models at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['aleph alpha'],
    value: sequence('eyJ', base64Url(20, 200), '.eyJ', base64Url(20, 1000), '.', base64Url(43, 700)),
    words: ['key', 'token'],
  }),
  references: ['https://docs.aleph-alpha.com/'],
  rotate: {
    steps: 'Revoke the token in the studio, look at the usage, then create another.',
    url: 'https://app.aleph-alpha.com/profile',
  },
  examples: [
    sample`ALEPH_ALPHA_API_KEY=eyJ${base64Url(33)}.eyJ${base64Url(160)}.${base64Url(43)}`,
    sample`aleph_alpha_api_key="eyJ${base64Url(33)}.eyJ${base64Url(160)}.${base64Url(43)}"`,
  ],
  lookalikes: [sample`ALEPH_ALPHA_API_KEY=eyJ${base64Url(20)}`, sample`ALEPH_ALPHA_API_KEY=<token>`],
};
