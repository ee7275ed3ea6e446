import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(30), digitInLast(30));

export const fortigateApiToken: Rule = {
  id: 'fortigate-api-token',
  name: 'FortiGate API token',
  provider: 'fortinet',
  kind: 'context',
  description: 'Configures the firewall as the administrator whose profile it has.',
  severity: 'critical',
  ...named({ names: ['fortigate', 'fgt api'], value: key, words: ['token', 'key'], near: 90 }),
  references: ['https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/399023/rest-api-administrator'],
  rotate: {
    steps: 'Regenerate the API key of the REST API administrator, limit it to trusted hosts and look through the log.',
    url: 'https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/399023/rest-api-administrator',
  },
  examples: [
    sample`FORTIGATE_API_TOKEN=${key}`,
    sample`curl -k "https://fortigate.acme.dev/api/v2/monitor/system/status?access_token=${key}"`,
  ],
  lookalikes: [sample`FORTIGATE_API_TOKEN=${alphanumeric(20)}`, sample`FORTIOS_ACCESS_TOKEN=var.fortios_token`],
};
