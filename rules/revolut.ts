import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const revolutSecretKey: Rule = {
  id: 'revolut-secret-key',
  name: 'Revolut Merchant or Business key',
  provider: 'revolut',
  kind: 'context',
  description: 'Takes payments and sends refunds of the merchant, or acts on its accounts.',
  severity: 'critical',
  ...named({
    names: ['revolut'],
    value: { ...sequence('sk_', base64Url(64)), source: '(?:sk_[\\w\\-]{60,72}|oa_(?:prod|sand)_[\\w\\-]{40,48})' },
  }),
  references: ['https://developer.revolut.com/docs/merchant/authentication'],
  rotate: {
    steps: 'Regenerate the secret key in the Merchant API settings, then put it in place.',
    url: 'https://business.revolut.com/settings/apis',
  },
  examples: [
    sample`REVOLUT_SECRET_KEY=sk_${base64Url(64)}`,
    sample`revolut:\n  access_token: oa_prod_${base64Url(43)}`,
  ],
  lookalikes: [sample`REVOLUT_SECRET_KEY=sk_${base64Url(30)}`, sample`REVOLUT_PUBLIC_KEY=pk_${base64Url(64)}`],
};
