import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fivetranApiSecret: Rule = {
  id: 'fivetran-api-secret',
  name: 'Fivetran API secret',
  provider: 'fivetran',
  kind: 'context',
  description: 'Manages connectors, destinations and users of the account, together with its key.',
  severity: 'high',
  ...named({ names: ['fivetran'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['secret'], near: 90 }),
  references: ['https://fivetran.com/docs/rest-api/getting-started'],
  rotate: {
    steps: 'Generate a new API key and secret in the account, which ends the old pair, and put them in place.',
    url: 'https://fivetran.com/account/settings/account',
  },
  examples: [
    sample`FIVETRAN_API_SECRET=${alphanumeric(32)}`,
    sample`provider "fivetran" {\n  api_key    = var.key\n  api_secret = "${alphanumeric(32)}"\n}`,
  ],
  lookalikes: [sample`FIVETRAN_API_SECRET=${alphanumeric(30)}`, sample`FIVETRAN_GROUP_ID=${alphanumeric(16)}`],
};
