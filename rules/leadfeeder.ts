import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = base64Url(43);

export const leadfeederApiToken: Rule = {
  id: 'leadfeeder-api-token',
  name: 'Leadfeeder API token',
  provider: 'leadfeeder',
  kind: 'context',
  description: 'Reads the leads and visits of the account.',
  severity: 'medium',
  ...named({
    names: ['leadfeeder', 'lead feeder'],
    value: sequence(digitWithin(43), key),
    words: ['token', 'key'],
    near: 60,
    reach: 84,
  }),
  references: ['https://docs.leadfeeder.com/api/#authentication'],
  rotate: {
    steps: 'Delete the token in the personal settings under API tokens, then create one.',
    url: 'https://app.leadfeeder.com/settings/personal/api-tokens',
  },
  examples: [
    sample`LEADFEEDER_API_TOKEN=${key}`,
    sample`curl https://api.leadfeeder.com/accounts -H "Authorization: Token token=${key}"`,
  ],
  lookalikes: [sample`LEADFEEDER_API_TOKEN=${base64Url(42)}`, sample`Authorization: Token token=yourapitoken`],
};
