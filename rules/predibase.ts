import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const predibaseApiToken: Rule = {
  id: 'predibase-api-token',
  name: 'Predibase API token',
  provider: 'predibase',
  kind: 'context',
  description: 'Trains and calls models at the expense of the account.',
  severity: 'high',
  ...named({ names: ['predibase'], value: sequence('pb_', base64Url(22)) }),
  references: ['https://docs.predibase.com/user-guide/getting-started/quickstart'],
  rotate: {
    steps: 'Delete the API token in the settings, then generate a new one.',
    url: 'https://app.predibase.com/settings',
  },
  examples: [sample`PREDIBASE_API_TOKEN=pb_${base64Url(22)}`, sample`pb = Predibase(api_token='pb_${base64Url(22)}')`],
  lookalikes: [sample`PREDIBASE_API_TOKEN=pb_${base64Url(12)}`, sample`PREDIBASE_TENANT=acme`],
};
