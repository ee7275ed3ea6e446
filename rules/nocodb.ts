import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(40), base64Url(40));

export const nocodbApiToken: Rule = {
  id: 'nocodb-api-token',
  name: 'NocoDB API token',
  provider: 'nocodb',
  kind: 'context',
  description: 'Reads and changes all bases of the user.',
  severity: 'high',
  ...named({ names: ['nocodb', 'xc-token', 'xc_token'], value: key, words: ['token', 'key', 'auth'] }),
  references: ['https://nocodb.com/docs/product-docs/account-settings/api-tokens'],
  rotate: {
    steps: 'Delete the token in the settings of the account, create another and put it in place.',
    url: 'https://nocodb.com/docs/product-docs/account-settings/api-tokens',
  },
  examples: [sample`NOCODB_API_TOKEN=${key}`, sample`headers: { 'xc-token': '${key}' }`],
  lookalikes: [sample`NOCODB_API_TOKEN=${base64Url(24)}`, sample`NOCODB_TABLE_ID=m${lowerAlphanumeric(14)}`],
};
