import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, anyHexadecimal, digits, hexadecimal, token } from '../src/rule/pattern.ts';
import { encoded, sample, withChecksum } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Delete the token of the service account (or access policy), look through the audit log, then add one that expires.',
  url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
};

export const grafanaServiceToken: Rule = {
  id: 'grafana-service-account-token',
  name: 'Grafana service account token',
  provider: 'grafana',
  kind: 'provider',
  description:
    'Acts as its service account: reads dashboards and data sources, and changes them where its role allows.',
  severity: 'high',
  keywords: ['glsa_'],
  pattern: token`glsa_${alphanumeric(32)}_${anyHexadecimal(8)}`,
  checksum: 'crc32-hex',
  references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  rotate,
  examples: [
    sample`GRAFANA_TOKEN=${withChecksum('crc32-hex', 'glsa_', alphanumeric(32))}`,
    sample`auth = "${withChecksum('crc32-hex', 'glsa_', alphanumeric(32))}"`,
  ],
  lookalikes: [
    sample`glsa_${alphanumeric(32)}`,
    sample`glsa_${alphanumeric(32)}_${hexadecimal(8)}`,
    sample`glsa_${alphanumeric(20)}_${hexadecimal(8)}`,
  ],
};

export const grafanaCloudToken: Rule = {
  id: 'grafana-cloud-token',
  name: 'Grafana Cloud access policy token',
  provider: 'grafana',
  kind: 'provider',
  description: 'Reads and writes metrics, logs and traces of the stacks its policy names.',
  severity: 'high',
  keywords: ['glc_'],
  structure: 'json-token',
  pattern:
    /(?<![0-9A-Za-z_+/-])(?<secret>glc_(?:eyJ|(?=[0-9A-Za-z+/]{0,30}[A-Za-z])(?=[0-9A-Za-z+/]{0,60}[0-9]))[0-9A-Za-z+/]{32,400}={0,2})(?![0-9A-Za-z_+/=-])/,
  references: [
    'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  ],
  rotate: {
    steps: 'Delete the token under Access Policies of the organisation, then add one that expires.',
    url: 'https://grafana.com/orgs',
  },
  examples: [
    sample`GCLOUD_RW_API_KEY=glc_${encoded('base64', '{"o":"', digits(6), '","n":"acme","k":"', alphanumeric(24), '","m":{"r":"eu"}}')}`,
    sample`password: "glc_${encoded('base64', '{"o":"', digits(7), '","n":"stack-1","k":"', alphanumeric(24), '"}')}"`,
  ],
  lookalikes: [sample`glc_${alphanumeric(20)}`, sample`glc_CreateLightmapTextureArray`],
};

export const grafanaApiKey: Rule = {
  id: 'grafana-api-key',
  name: 'Grafana API key',
  provider: 'grafana',
  kind: 'provider',
  description: 'Acts on the Grafana organisation with its role.',
  severity: 'high',
  keywords: ['eyJrIjoi'],
  pattern: /(?<![0-9A-Za-z_+/-]|[?&]r=)(?<secret>eyJrIjoi[0-9A-Za-z+/]{60,400}={0,3})(?![0-9A-Za-z_+/=-])/,
  references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/'],
  rotate,
  examples: [
    sample`curl -H "Authorization: Bearer ${encoded('base64', '{"k":"', alphanumeric(32), '","n":"mykey","id":1}')}" https://grafana.acme.dev/api/org`,
    sample`GRAFANA_API_KEY: "${encoded('base64', '{"k":"', alphanumeric(32), '","n":"admin","id":1}')}"`,
  ],
  lookalikes: [
    sample`eyJrIjoi${alphanumeric(30)}`,
    sample`https://app.powerbi.com/view?r=eyJrIjoi${alphanumeric(100)}`,
  ],
};
