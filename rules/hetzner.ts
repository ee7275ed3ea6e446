import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
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
