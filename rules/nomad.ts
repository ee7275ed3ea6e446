import type { Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nomadToken: Rule = {
  id: 'nomad-acl-token',
  name: 'Nomad ACL token',
  provider: 'nomad',
  kind: 'context',
  description: 'Runs jobs on the cluster and reads their variables as its policies allow.',
  severity: 'critical',
  ...named({ names: ['nomad', 'x nomad token'], value: uuid(), words: ['token', 'secret', 'acl'] }),
  references: ['https://developer.hashicorp.com/nomad/docs/concepts/acl'],
  rotate: {
    steps:
      'Delete the token with nomad acl token delete, look for jobs you do not know, then create a new one with fewer policies.',
    url: 'https://developer.hashicorp.com/nomad/docs/commands/acl/token/delete',
  },
  examples: [
    sample`export NOMAD_TOKEN=${uuid()}`,
    sample`curl -H "X-Nomad-Token: ${uuid()}" https://nomad.acme.dev:4646/v1/jobs`,
  ],
  lookalikes: [sample`NOMAD_ALLOC_ID=${uuid()}`, sample`NOMAD_TOKEN=${hexadecimal(20)}`],
};

export const nomadGossipKey: Rule = {
  id: 'nomad-gossip-key',
  name: 'Nomad gossip encryption key',
  provider: 'nomad',
  kind: 'context',
  description: 'Joins the servers of the cluster and reads or forges what they tell each other.',
  severity: 'high',
  ...named({
    names: ['nomad'],
    value: sequence(base64(43), '='),
    words: ['encrypt', 'gossip'],
  }),
  references: ['https://developer.hashicorp.com/nomad/docs/secure/traffic/gossip-encryption'],
  rotate: {
    steps:
      'Generate a new key, install it with nomad operator gossip keyring, make all servers use it, then remove the old one.',
    url: 'https://developer.hashicorp.com/nomad/docs/commands/operator/gossip/keyring-install',
  },
  examples: [sample`NOMAD_GOSSIP_KEY=${base64(43)}=`, sample`nomad_encrypt_key: "${base64(43)}="`],
  lookalikes: [sample`NOMAD_GOSSIP_KEY=${base64(30)}=`, sample`NOMAD_TLS_CA=${base64(43)}=`],
};
