import type { Rule } from '../src/model/rule.ts';
import { upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dynatraceToken: Rule = {
  id: 'dynatrace-token',
  name: 'Dynatrace token',
  provider: 'dynatrace',
  kind: 'provider',
  description:
    'Reads or changes what its scopes name: API and PaaS (dt0c01), platform (dt0s16), OAuth client (dt0s02) and others.',
  severity: 'high',
  keywords: ['dt0c01.', 'dt0s'],
  pattern: /(?<![0-9A-Za-z_.-])(?<secret>dt0(?:c01|s\d\d)\.[0-9A-Za-z]{8,24}\.[0-9A-Za-z]{64})(?![0-9A-Za-z_-])/,
  references: [
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens#token-format',
  ],
  rotate: {
    steps:
      'Delete the token under Access tokens, look through the audit log, then generate one with fewer scopes and an expiry.',
    url: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  },
  examples: [
    sample`DT_API_TOKEN=dt0c01.${upperAlphanumeric(24)}.${upperAlphanumeric(64)}`,
    sample`curl -H "Authorization: Api-Token dt0c01.${upperAlphanumeric(24)}.${upperAlphanumeric(64)}" https://acme.live.dynatrace.com/api/v2/metrics`,
  ],
  lookalikes: [
    sample`dt0c01.${upperAlphanumeric(24)}.${upperAlphanumeric(60)}`,
    sample`dt0c01.${upperAlphanumeric(24)}`,
  ],
};
