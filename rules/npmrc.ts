import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, uuid } from '../src/rule/pattern.ts';
import { at, encoded, sample } from '../src/rule/sample.ts';

const npmrc = 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration';
const steps =
  'Revoke the token or change the password at the registry, look for versions you did not publish, then log in anew.';

export const npmrcAuth: Rule = {
  id: 'npmrc-auth',
  name: 'Registry login in .npmrc',
  provider: 'npmrc',
  kind: 'context',
  description: 'Logs in to the package registry it stands beside: reads private packages and often publishes.',
  severity: 'critical',
  keywords: ['_auth', '_password'],
  pattern:
    /(?<![A-Za-z0-9_])_(?:auth|password)["']?\s?[=:]\s?["']?(?!\$|[<{])(?<secret>[0-9A-Za-z+/]{12,600}={0,2})(?![0-9A-Za-z+/=_\-;.(])/,
  references: [npmrc],
  rotate: { steps, url: 'https://docs.npmjs.com/revoking-access-tokens' },
  examples: [
    at('.npmrc', sample`//npm.acme.dev/:_auth=${encoded('base64', 'deploy:', alphanumeric(24))}\n`),
    at('.npmrc', sample`_auth = "${encoded('base64', 'ci:', alphanumeric(18))}"\nalways-auth = true\n`),
    at(
      '.npmrc',
      sample`//npm.acme.dev/:username=ci\n//npm.acme.dev/:_password=${encoded('base64', alphanumeric(18))}\n`,
    ),
  ],
  lookalikes: [
    sample`shop__mail__password=${alphanumeric(18)}`,
    sample`//npm.acme.dev/:_auth=${'$'}{NPM_AUTH}`,
    sample`_auth=<base64>`,
    sample`_password = nullPasswordText;`,
    sample`_auth = sessionForRequest.basic`,
    sample`my_auth_provider = "something"`,
  ],
};

export const npmrcAuthToken: Rule = {
  id: 'npmrc-auth-token',
  name: 'Registry token in .npmrc',
  provider: 'npmrc',
  kind: 'context',
  description: 'Acts as its owner at the package registry it stands beside.',
  severity: 'critical',
  isBroad: true,
  keywords: ['_authtoken'],
  pattern:
    /(?<![A-Za-z0-9])_authToken["']?(?:\s{0,2}[=:]\s{0,2}|[ \t](?=["']?[A-Za-z._+/~-]{0,60}[0-9]))["']?(?!\$|[<{]|npm_|gh[opsu]_|github_pat_|glpat-)(?<secret>[0-9A-Za-z._+/~\-]{16,1200}={0,2})/,
  references: [npmrc],
  rotate: { steps, url: 'https://docs.npmjs.com/revoking-access-tokens' },
  examples: [
    at('.npmrc', sample`//registry.npmjs.org/:_authToken=${uuid()}\n`),
    sample`RUN npm config set //npm.acme.dev/:_authToken=${alphanumeric(40)}`,
    sample`npm config set //npm.acme.dev/:_authToken ${alphanumeric(40)}`,
  ],
  lookalikes: [
    sample`//registry.npmjs.org/:_authToken=${'$'}{NPM_TOKEN}`,
    sample`//registry.npmjs.org/:_authToken=<token>`,
  ],
};
