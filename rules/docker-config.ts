import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, encoded, sample } from '../src/rule/sample.ts';

export const dockerConfigAuth: Rule = {
  id: 'docker-config-auth',
  name: 'Registry login in a Docker configuration',
  provider: 'docker-config',
  kind: 'context',
  description: 'Logs in to the container registry it stands beside: pulls private images and often pushes.',
  severity: 'critical',
  keywords: ['"auth"', '\\"auth\\"'],
  origin: 'chosen',
  entropy: 0,
  structure: 'basic-auth',
  pattern: /\\?"auth\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[0-9A-Za-z+/]{12,4000}={0,2})\\?"/,
  references: ['https://docs.docker.com/reference/cli/docker/login/#credential-stores'],
  rotate: {
    steps:
      'Revoke the token or change the password at the registry, look for images you did not push, then use a credential store.',
    url: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
  },
  examples: [
    at(
      '.docker/config.json',
      sample`{"auths": {"https://index.docker.io/v1/": {"auth": "${encoded('base64', 'acme:', alphanumeric(20))}"}}}`,
    ),
    sample`.dockerconfigjson: '{"auths":{"registry.acme.dev":{"username":"ci","auth":"${encoded('base64', 'ci:', alphanumeric(30))}"}}}'`,
  ],
  lookalikes: [
    sample`{"auths": {"registry.acme.dev": {"auth": ""}}}`,
    sample`{"auth": "${alphanumeric(8)}"}`,
    sample`{"auth": "${encoded('base64', 'username:password')}"}`,
  ],
};
