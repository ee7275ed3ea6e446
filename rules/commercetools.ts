import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(32), base64Url(32));

export const commercetoolsClientSecret: Rule = {
  id: 'commercetools-client-secret',
  name: 'commercetools client secret',
  provider: 'commercetools',
  kind: 'context',
  description: 'Manages the project as its scopes allow: orders, customers, prices.',
  severity: 'high',
  ...named({ names: ['commercetools', 'ctp client'], value: key, words: ['secret'], near: 120 }),
  references: ['https://docs.commercetools.com/api/authorization'],
  rotate: {
    steps: 'Delete the API client in the Merchant Center, create another with fewer scopes and put it in place.',
    url: 'https://mc.commercetools.com/',
  },
  examples: [
    sample`CTP_CLIENT_SECRET=${key}`,
    sample`commercetools: {\n  clientId: '${base64Url(24)}',\n  clientSecret: '${key}',\n}`,
  ],
  lookalikes: [sample`CTP_CLIENT_ID=${base64Url(24)}`, sample`CTP_CLIENT_SECRET=${base64Url(20)}`],
};
