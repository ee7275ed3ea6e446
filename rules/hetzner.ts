import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, named, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hetznerToken: Rule = {
  id: 'hetzner-cloud-api-token',
  name: 'Hetzner Cloud API token',
  provider: 'hetzner',
  kind: 'context',
  description: 'Creates, reads and deletes the servers, networks and volumes of the project.',
  severity: 'high',
  ...named({ names: ['hcloud', 'hetzner'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://docs.hetzner.cloud/reference/cloud#authentication'],
  rotate: {
    steps: 'Delete the token under Security, API tokens of the project, look at its servers, then generate one.',
    url: 'https://console.hetzner.cloud/',
  },
  examples: [sample`HCLOUD_TOKEN=${alphanumeric(64)}`, sample`provider "hcloud" {\n  token = "${alphanumeric(64)}"\n}`],
  lookalikes: [sample`HCLOUD_TOKEN=${alphanumeric(63)}`, sample`HCLOUD_TOKEN=your-hetzner-api-token`],
};

export const hetznerDnsToken: Rule = {
  id: 'hetzner-dns-api-token',
  name: 'Hetzner DNS API token',
  provider: 'hetzner',
  kind: 'context',
  description: 'Changes the records of all zones of the account.',
  severity: 'high',
  keywords: ['hetzner', 'auth-api-token'],
  pattern: assigned({
    names: ['hetzner dns', 'hetzner', 'auth-api-token'],
    value: sequence(digitWithin(32), unlike(hexadecimal(32)), alphanumeric(32)),
    words: ['token', 'api_key', 'apikey', 'dns_key'],
  }),
  references: ['https://dns.hetzner.com/api-docs'],
  rotate: {
    steps: 'Delete the token in the DNS console, look through the records, then create another.',
    url: 'https://dns.hetzner.com/settings/api-token',
  },
  examples: [
    sample`HETZNER_DNS_API_TOKEN=${alphanumeric(32)}`,
    sample`curl -H "Auth-API-Token: ${alphanumeric(32)}" https://dns.hetzner.com/api/v1/zones`,
  ],
  lookalikes: [sample`HETZNER_DNS_API_TOKEN=${alphanumeric(31)}`, sample`HETZNER_DNS_API_TOKEN=your-token`],
};
