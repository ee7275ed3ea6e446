import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digitWithin(43), base64Url(43));

export const gustoToken: Rule = {
  id: 'gusto-api-token',
  name: 'Gusto token or client secret',
  provider: 'gusto',
  kind: 'context',
  description: 'Reads and changes employees, payrolls and bank accounts of the company.',
  severity: 'critical',
  ...named({ names: ['gusto'], value: token, words: ['token', 'secret', 'key'] }),
  references: ['https://docs.gusto.com/embedded-payroll/docs/authentication'],
  rotate: {
    steps:
      'Revoke the token or roll the secret of the application in the developer portal, and look at changes of payrolls and bank accounts.',
    url: 'https://dev.gusto.com/',
  },
  examples: [sample`GUSTO_CLIENT_SECRET=${token}`, sample`gusto = Gusto(access_token="${token}")`],
  lookalikes: [sample`GUSTO_CLIENT_SECRET=${base64Url(42)}`, sample`GUSTO_API_TOKEN=${'x'.repeat(43)}`],
};
