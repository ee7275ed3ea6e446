import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.samsara.com/docs/authentication';
const value = sequence('samsara_api_', alphanumeric(30));

export const samsaraApiToken: Rule = {
  id: 'samsara-api-token',
  name: 'Samsara API token',
  provider: 'samsara',
  kind: 'provider',
  description: 'Reads vehicles, drivers and cameras of the fleet, and changes what its scopes allow.',
  severity: 'critical',
  keywords: ['samsara_api_'],
  pattern: token`${value}`,
  references: [docs],
  rotate: {
    steps: 'Delete the token under Settings, API tokens, create one with fewer scopes and put it in place.',
    url: 'https://cloud.samsara.com/settings/api-tokens',
  },
  examples: [
    sample`SAMSARA_API_TOKEN=${value}`,
    sample`curl https://api.samsara.com/fleet/vehicles -H "Authorization: Bearer ${value}"`,
  ],
  lookalikes: [
    sample`SAMSARA_API_TOKEN=samsara_api_${alphanumeric(29)}`,
    sample`samsara_api_key_for_the_fleet_of_acme`,
  ],
};
