import type { Rule } from '../src/model/rule.ts';
import { characterSet, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(characterSet('1-9', '123456789', 1), hexadecimal(64));

export const mediumIntegrationToken: Rule = {
  id: 'medium-integration-token',
  name: 'Medium integration token',
  provider: 'medium',
  kind: 'context',
  description: 'Publishes stories as the user.',
  severity: 'high',
  ...named({
    names: ['medium_integration', 'mediumintegration', 'medium_access', 'medium_token', 'mediumtoken', 'medium_api'],
    value: key,
    words: ['token', 'key'],
  }),
  references: ['https://github.com/Medium/medium-api-docs#21-self-issued-access-tokens'],
  rotate: {
    steps: 'Revoke the integration token in the settings of the account.',
    url: 'https://medium.com/me/settings/security',
  },
  examples: [sample`MEDIUM_INTEGRATION_TOKEN=${key}`, sample`mediumIntegrationToken: '${key}'`],
  lookalikes: [sample`MEDIUM_INTEGRATION_TOKEN=${hexadecimal(40)}`, sample`medium_bundle_sha256=${hexadecimal(64)}`],
};
