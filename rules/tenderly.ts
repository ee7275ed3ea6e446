import type { Rule } from '../src/model/rule.ts';
import { base64Url, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tenderlyAccessKey: Rule = {
  id: 'tenderly-access-key',
  name: 'Tenderly access key',
  provider: 'tenderly',
  kind: 'context',
  description: 'Reads and changes the projects of its owner: forks, simulations, alerts.',
  severity: 'high',
  ...named({ names: ['tenderly'], value: base64Url(32) }),
  references: ['https://docs.tenderly.co/account/projects/how-to-generate-api-access-token'],
  rotate: {
    steps: 'Delete the access token in the account settings, then generate a new one.',
    url: 'https://dashboard.tenderly.co/account/authorization',
  },
  examples: [sample`TENDERLY_ACCESS_KEY=${base64Url(32)}`, sample`tenderly:\n  access_key: ${base64Url(32)}`],
  lookalikes: [sample`TENDERLY_ACCESS_KEY=${base64Url(28)}`, sample`TENDERLY_PROJECT=acme`],
};
