import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, oneOf, optional, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Regenerate the key on the API keys page of the environment (or revoke the personal access token), deploy the new one, then look through runs that are not yours.',
  url: 'https://cloud.trigger.dev/',
};

export const triggerDevSecretKey: Rule = {
  id: 'trigger-dev-secret-key',
  name: 'Trigger.dev secret key',
  provider: 'trigger-dev',
  kind: 'provider',
  description: 'Starts and cancels tasks of the environment and reads their runs, payloads and environment variables.',
  severity: 'high',
  keywords: ['tr_dev_', 'tr_stg_', 'tr_prod_', 'tr_preview_'],
  pattern: token`tr_${oneOf('prod', 'dev', 'stg', 'preview')}_${optional('sk_')}${alphanumeric(20, 24)}`,
  references: ['https://trigger.dev/docs/apikeys', 'https://github.com/triggerdotdev/trigger.dev'],
  rotate,
  examples: [
    sample`TRIGGER_SECRET_KEY=tr_prod_${alphanumeric(24)}`,
    sample`configure({ secretKey: "tr_dev_${alphanumeric(20)}" });`,
  ],
  lookalikes: [
    sample`TRIGGER_SECRET_KEY=tr_prod_${alphanumeric(18)}`,
    sample`pk_prod_${alphanumeric(20)}`,
    sample`tr_prod_sigma_equal_of_two_types`,
  ],
};

/** Lower case without 0 and l. */
const value = characterSet('1-9a-km-z', '123456789abcdefghijkmnopqrstuvwxyz', 40);

export const triggerDevPersonalAccessToken: Rule = {
  ...triggerDevSecretKey,
  id: 'trigger-dev-personal-access-token',
  name: 'Trigger.dev personal access token',
  description: 'Deploys tasks and reads the secret keys of all projects of its owner.',
  severity: 'critical',
  keywords: ['tr_pat_'],
  pattern: token`tr_pat_${value}`,
  references: ['https://trigger.dev/docs/github-actions', 'https://github.com/triggerdotdev/trigger.dev'],
  rotate,
  examples: [
    sample`TRIGGER_ACCESS_TOKEN=tr_pat_${value}`,
    sample`npx trigger.dev deploy --access-token tr_pat_${value}`,
  ],
  lookalikes: [sample`TRIGGER_ACCESS_TOKEN=tr_pat_${alphanumeric(39)}`, sample`tr_pat_<token>`],
};
