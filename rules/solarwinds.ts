import type { Rule } from '../src/model/rule.ts';
import { named, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const solarwindsToken: Rule = {
  id: 'solarwinds-observability-token',
  name: 'SolarWinds Observability API token',
  provider: 'solarwinds',
  kind: 'context',
  description: 'Sends data to the organisation, or reads it where it is a full-access token.',
  severity: 'medium',
  ...named({
    names: ['solarwinds', 'swo_', 'swo-', 'swo api', 'swo token', 'sw_apm_service', 'appoptics'],
    value: { ...base64Url(71), source: '(?:[\\w\\-]{71}|[0-9a-z]{71}|[0-9a-f]{64})' },
    words: ['token', 'key', 'secret', 'api', 'access', 'private'],
    reach: 60,
  }),
  references: ['https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm'],
  rotate: {
    steps: 'Create a new token in the settings, deploy it, then delete the old one.',
    url: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
  },
  examples: [
    sample`SWO_API_TOKEN=${base64Url(71)}`,
    sample`solarwindsKey := "${base64Url(71)}"`,
    sample`SW_APM_SERVICE_KEY=${base64Url(71)}:shop`,
  ],
  lookalikes: [sample`SWO_API_TOKEN=${base64Url(60)}`, sample`SWO_URL=https://my.na-01.cloud.solarwinds.com`],
};
