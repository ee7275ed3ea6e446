import type { Rotation, Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Delete the key in the account menu, look through the audit log of the clusters, then create one with a scope and an expiry.',
  url: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
};
export const rancherToken: Rule = {
  id: 'rancher-api-token',
  name: 'Rancher API token',
  provider: 'rancher',
  kind: 'provider',
  description: 'Acts as its owner in the clusters Rancher manages.',
  severity: 'critical',
  keywords: ['token-', 'kubeconfig-u-', 'kubeconfig-user-'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>(?:token-[0-9a-z]{5}|kubeconfig-u(?:ser)?-[0-9a-z]{5,12}(?:\.c-[0-9a-z-]{5,12})?):[0-9a-z]{54})(?![0-9A-Za-z_-])/,
  references: ['https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys'],
  rotate,
  examples: [
    sample`RANCHER_TOKEN=token-${lowerAlphanumeric(5)}:${lowerAlphanumeric(54)}`,
    sample`token_key = "kubeconfig-u-${lowerAlphanumeric(10)}:${lowerAlphanumeric(54)}"`,
  ],
  lookalikes: [sample`token-${lowerAlphanumeric(5)}:${lowerAlphanumeric(50)}`, sample`token-based: yes`],
};
