import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const denoDeployToken: Rule = {
  id: 'deno-deploy-token',
  name: 'Deno Deploy access token',
  provider: 'deno',
  kind: 'provider',
  description: "Deploys to its owner's or organization's projects and reads and changes their environment variables.",
  severity: 'critical',
  keywords: ['ddp_', 'ddo_', 'ddw_'],
  pattern: token`${oneOf('ddp', 'ddo', 'ddw')}_${alphanumeric(36)}`,
  references: ['https://docs.deno.com/deploy/api/rest/'],
  rotate: {
    steps:
      'Revoke the token under Account settings, Access tokens, of Deno Deploy, then look at the deployments since.',
    url: 'https://dash.deno.com/account#access-tokens',
  },
  examples: [
    sample`DENO_DEPLOY_TOKEN=${oneOf('ddp', 'ddw')}_${alphanumeric(36)}`,
    sample`deployctl deploy --token=${oneOf('ddp', 'ddw')}_${alphanumeric(36)} main.ts`,
  ],
  lookalikes: [
    sample`deployctl deploy --token=${oneOf('ddp', 'ddw')}_${alphanumeric(35)} main.ts`,
    sample`"deno": {"apiKey": "${'0'.repeat(40)}"}`,
  ],
};
