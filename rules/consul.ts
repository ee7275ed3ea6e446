import type { Rule } from '../src/model/rule.ts';
import { base64, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const consulToken: Rule = {
  id: 'consul-acl-token',
  name: 'Consul ACL token',
  provider: 'consul',
  kind: 'context',
  description: 'Reads and changes services, keys and intentions as its policies allow.',
  severity: 'high',
  ...named({
    names: ['consul', 'x consul token'],
    value: uuid(),
    words: ['token', 'secret', 'acl', 'master', 'agent'],
    reach: 48,
  }),
  references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
  rotate: {
    steps:
      'Delete the token with consul acl token delete, look through the audit log, then create a new one with fewer policies.',
    url: 'https://developer.hashicorp.com/consul/commands/acl/token/delete',
  },
  examples: [
    sample`CONSUL_HTTP_TOKEN=${uuid()}`,
    sample`curl -H "X-Consul-Token: ${uuid()}" http://consul.acme.dev:8500/v1/kv/`,
  ],
  lookalikes: [sample`CONSUL_NODE_ID=${uuid()}`, sample`CONSUL_HTTP_TOKEN=${'$'}{TOKEN}`],
};

export const consulGossipKey: Rule = {
  id: 'consul-gossip-key',
  name: 'Gossip encryption key of Consul, Nomad or Serf',
  provider: 'consul',
  kind: 'context',
  description: 'Reads and forges the messages by which the agents of the cluster find each other, and joins it.',
  severity: 'high',
  keywords: ['encrypt = "', 'encrypt="', 'encrypt": "', 'encrypt":"', 'encrypt_key": "'],
  pattern:
    /(?<![A-Za-z])encrypt(?:_key)?"?\s{0,3}[=:]\s{0,3}"(?<secret>(?=[A-Za-z+/]{0,43}[0-9])(?:[0-9A-Za-z+/]{43}=|[0-9A-Za-z+/]{22}==))"/,
  companions: [
    {
      name: 'agent',
      pattern: /(?<part>retry_join|datacenter|bootstrap_expect|gossip|consul|nomad)/,
      withinLines: 25,
      isRequired: true,
    },
  ],
  references: ['https://developer.hashicorp.com/consul/docs/secure/encryption/gossip/enable'],
  rotate: {
    steps: 'Install a new key with consul keyring -install, make it the primary with -use, then remove the leaked one.',
    url: 'https://developer.hashicorp.com/consul/commands/keyring',
  },
  examples: [
    sample`datacenter = "dc1"\nencrypt = "${base64(43)}="\nretry_join = ["10.0.0.1"]\n`,
    sample`{"datacenter": "dc1", "encrypt": "${base64(22)}=="}`,
  ],
  lookalikes: [sample`datacenter = "dc1"\nencrypt = "${base64(30)}="\n`, sample`const encrypt = "${base64(43)}="`],
};

const accessor = '[Aa]ccessor ?ID["\']?\\s{0,24}[:=]\\s{0,24}["\']?[0-9a-f]{8}-[0-9a-f-]{27}["\']?,?\\s{1,24}["\']?';

export const consulIssuedToken: Rule = {
  ...consulToken,
  id: 'consul-issued-token',
  name: 'ACL token of Consul or Nomad, as it was issued',
  keywords: ['initial_management', 'secretid', 'secret id'],
  pattern: new RegExp(
    `(?:initial_management["']?\\s{0,8}[:=]\\s{0,4}["']|${accessor}[Ss]ecret ?ID["']?\\s{0,24}[:=]\\s{0,24}["']?)(?<secret>(?!0{8}-)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9A-Za-z-])`,
  ),
  references: [
    'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
    'https://developer.hashicorp.com/nomad/docs/commands/acl/bootstrap',
  ],
  examples: [
    sample`AccessorID:       ${uuid()}\nSecretID:         ${uuid()}\nDescription:      Bootstrap Token (Global Management)\n`,
    sample`Accessor ID  = ${uuid()}\nSecret ID    = ${uuid()}\nName         = Bootstrap Token\n`,
    sample`{"AccessorID": "${uuid()}", "SecretID": "${uuid()}", "Local": false}`,
    sample`tokens {\n  initial_management = "${uuid()}"\n}`,
  ],
  lookalikes: [
    sample`AccessorID: ${uuid()}\nDescription: deploys\n`,
    sample`initial_management = "${'$'}{var.token}"`,
    sample`AccessorID: ${uuid()}\nSecretID: <hidden>\n`,
  ],
};
