import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nocodbApiToken: Rule = {
  id: 'nocodb-api-token',
  name: 'NocoDB API token',
  provider: 'nocodb',
  kind: 'context',
  description: 'Reads and changes the bases of its user.',
  severity: 'high',
  ...named({ names: ['nocodb', 'xc-token'], value: sequence(digitWithin(40), base64Url(40)), words: ['token', 'key'] }),
  references: ['https://docs.nocodb.com/account-settings/api-tokens/'],
  rotate: {
    steps: 'Delete the token in the account settings, then create another.',
    url: 'https://app.nocodb.com/#/account/tokens',
  },
  examples: [
    sample`NOCODB_API_TOKEN=${base64Url(40)}`,
    sample`curl -H 'xc-token: ${base64Url(40)}' https://noco.acme.dev/api/v2/tables`,
  ],
  lookalikes: [sample`NOCODB_API_TOKEN=${base64Url(20)}`, sample`NOCODB_URL=https://noco.acme.dev`],
};
