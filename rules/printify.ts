import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const printifyApiToken: Rule = {
  id: 'printify-api-token',
  name: 'Printify API token',
  provider: 'printify',
  kind: 'context',
  description: 'Reads orders with names and addresses and changes products of its shops.',
  severity: 'high',
  ...named({
    names: ['printify'],
    value: {
      ...sequence('eyJ', base64Url(33), '.eyJ', base64Url(300), '.', base64Url(683)),
      source: 'eyJ[\\w\\-]{15,120}\\.eyJ[\\w\\-]{20,1600}\\.[\\w\\-]{683}',
    },
  }),
  references: ['https://developers.printify.com/#authentication'],
  rotate: {
    steps: 'Revoke the token under Connections, then generate one with fewer scopes.',
    url: 'https://printify.com/app/account/connections',
  },
  examples: [
    sample`PRINTIFY_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${base64Url(300)}.${base64Url(683)}`,
    sample`printify = { token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${base64Url(310)}.${base64Url(683)}' }`,
  ],
  lookalikes: [
    sample`PRINTIFY_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${base64Url(40)}`,
    sample`PRINTIFY_SHOP_ID=${digits(7)}`,
  ],
};
