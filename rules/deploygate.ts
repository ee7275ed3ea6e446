import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const deploygateApiToken: Rule = {
  id: 'deploygate-api-token',
  name: 'DeployGate API token',
  provider: 'deploygate',
  kind: 'context',
  description: 'Uploads apps and reads those of the owner.',
  severity: 'high',
  ...named({ names: ['deploygate'], value: hexadecimal(40), words: ['token', 'key'] }),
  references: ['https://docs.deploygate.com/docs/api/authentication'],
  rotate: {
    steps: 'Reset the API key in the account settings and look at the uploaded apps.',
    url: 'https://deploygate.com/settings',
  },
  examples: [
    sample`DEPLOYGATE_API_TOKEN=${hexadecimal(40)}`,
    sample`deploygate(\n  api_token: "${hexadecimal(40)}",\n  user: "acme"\n)`,
  ],
  lookalikes: [sample`DEPLOYGATE_API_TOKEN=${hexadecimal(32)}`, sample`DEPLOYGATE_USER_NAME=acme`],
};
