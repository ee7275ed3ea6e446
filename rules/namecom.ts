import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const namecomApiToken: Rule = {
  id: 'namecom-api-token',
  name: 'Name.com API token',
  provider: 'namecom',
  kind: 'context',
  description: 'Changes DNS records and registers, transfers and renews domains of the account.',
  severity: 'high',
  ...named({
    names: ['namecom_', 'api.name.com', 'namecomapi', 'namecomtoken'],
    value: hexadecimal(40),
    words: ['token'],
  }),
  references: ['https://docs.name.com/docs/api-reference/overview'],
  rotate: {
    steps: 'Delete the token, look at domains and records, then create one.',
    url: 'https://www.name.com/account/settings/api',
  },
  examples: [sample`NAMECOM_API_TOKEN=${hexadecimal(40)}`, sample`SAVED_Namecom_Token='${hexadecimal(40)}'`],
  lookalikes: [sample`NAMECOM_API_TOKEN=${hexadecimal(32)}`, sample`NAMECOM_USERNAME=acme`],
};
