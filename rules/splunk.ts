import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, named, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Delete the token in Splunk Web, look through the _audit index, then create a new one.',
  url: 'https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/10.0/get-data-with-http-event-collector',
};

export const splunkHecToken: Rule = {
  id: 'splunk-hec-token',
  name: 'Splunk HTTP Event Collector token',
  provider: 'splunk',
  kind: 'context',
  description: 'Sends events to the indexes it may write.',
  severity: 'medium',
  keywords: ['splunk', 'hec_token', 'hectoken'],
  pattern:
    /(?:(?:[Ss]plunk|SPLUNK|[Hh]ec|HEC)[^\r\n]{0,40}?(?:[Tt]oken|TOKEN|[Kk]ey|KEY|[Ss]ecret|SECRET|HEC|hec)["']?\s{0,4}[:=]{1,2}\s{0,4}["']?(?:[Ss]plunk )?|[Aa]uthorization["']?: ?["']?[Ss]plunk )(?<secret>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?![0-9A-Za-z-])/,
  references: [
    'https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/10.0/get-data-with-http-event-collector',
  ],
  rotate,
  examples: [
    sample`SPLUNK_HEC_TOKEN=${uuid()}`,
    sample`curl -H "Authorization: Splunk ${uuid()}" https://splunk.acme.dev:8088/services/collector`,
  ],
  lookalikes: [sample`SPLUNK_HEC_TOKEN=${hexadecimal(32)}`, sample`splunk_index_id=x`],
};

export const splunkObservabilityToken: Rule = {
  id: 'splunk-observability-token',
  name: 'Splunk Observability (SignalFx) token',
  provider: 'splunk',
  kind: 'context',
  description: 'Sends metrics and traces of the organisation, or reads them where it is an API token.',
  severity: 'medium',
  ...named({
    names: ['splunk', 'signalfx', 'sfx', 'splunk access', 'splunkobservabilitytoken'],
    value: { ...alphanumeric(22), source: '(?=[A-Za-z]{0,21}[0-9])[0-9A-Za-z_\\-]{22}' },
    words: ['token', 'key', 'secret', 'private', 'access'],
    reach: 48,
  }),
  references: [
    'https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens/org-access-tokens',
  ],
  rotate: {
    steps: 'Rotate the access token in the settings, with a grace period for its clients.',
    url: 'https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens/org-access-tokens',
  },
  examples: [sample`SPLUNK_ACCESS_TOKEN=${alphanumeric(22)}`, sample`signalfx_auth_token: "${alphanumeric(22)}"`],
  lookalikes: [sample`SPLUNK_ACCESS_TOKEN=${alphanumeric(20)}`, sample`SPLUNK_REALM=eu0`],
};
