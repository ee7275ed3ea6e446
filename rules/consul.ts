import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
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
    reach: 40,
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
