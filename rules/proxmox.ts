import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const proxmoxApiToken: Rule = {
  id: 'proxmox-api-token',
  name: 'Proxmox VE API token',
  provider: 'proxmox',
  kind: 'context',
  description: 'Acts as its user on the cluster, by its privileges: consoles, disks and backups of all guests.',
  severity: 'critical',
  ...named({
    names: ['pveapitoken', 'proxmox', 'pm_api_token', 'pve token', 'pbsapitoken'],
    value: uuid(),
    words: ['token', 'secret'],
  }),
  references: [
    'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens',
    'https://registry.terraform.io/providers/Telmate/proxmox/latest/docs',
  ],
  rotate: {
    steps:
      'Remove the token under Datacenter, Permissions, API Tokens, look at the task log, then add one with its own, fewer privileges.',
    url: 'https://pve.proxmox.com/wiki/User_Management#pveum_tokens',
  },
  examples: [
    sample`curl -H 'Authorization: PVEAPIToken=root@pam!ci=${uuid()}' https://10.0.0.2:8006/api2/json/nodes`,
    sample`PM_API_TOKEN_ID=terraform@pve!tf\nPM_API_TOKEN_SECRET=${uuid()}`,
    sample`provider "proxmox" {\n  endpoint  = "https://10.0.0.2:8006/"\n  api_token = "terraform@pve!tf=${uuid()}"\n}`,
  ],
  lookalikes: [sample`PM_API_TOKEN_SECRET=${hexadecimal(32)}`, sample`PVEAPIToken=user@pam!name=<uuid>`],
};
