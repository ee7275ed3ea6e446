import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.cloudsmith.com/authentication/api-key';

export const cloudsmithApiKey: Rule = {
  id: 'cloudsmith-api-key',
  name: 'Cloudsmith API key',
  provider: 'cloudsmith',
  kind: 'context',
  description: 'Pushes, replaces and deletes packages in every repository the account or service may write to.',
  severity: 'critical',
  keywords: ['cloudsmith'],
  pattern: assigned({ names: ['cloudsmith'], value: hexadecimal(40) }),
  references: [docs],
  rotate: {
    steps:
      "Refresh the API key in the account's API settings (for a service: rotate its key in the workspace), then check the audit log for uploads.",
    url: 'https://cloudsmith.io/user/settings/api/',
  },
  examples: [
    sample`curl -T a.deb https://upload.cloudsmith.io/acme/ -H "X-Api-Key: ${hexadecimal(40)}"`,
    sample`CLOUDSMITH_API_KEY=${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`curl -T a.deb https://upload.cloudsmith.io/acme/ -H "X-Api-Key: ${hexadecimal(39)}"`,
    sample`uses: cloudsmith-io/action@${hexadecimal(40)}`,
  ],
};

export const cloudsmithApiToken: Rule = {
  id: 'cloudsmith-api-token',
  name: 'Cloudsmith API key (prefixed)',
  provider: 'cloudsmith',
  kind: 'provider',
  description: 'Pushes, replaces and deletes packages in every repository the account or service may write to.',
  severity: 'critical',
  keywords: ['csa_'],
  pattern: token`csa_${alphanumeric(36)}`,
  references: [docs],
  rotate: {
    steps:
      "Refresh the API key in the account's API settings (for a service: rotate its key in the workspace), then check the audit log for uploads.",
    url: 'https://cloudsmith.io/user/settings/api/',
  },
  examples: [
    sample`let cloudsmithApiKey: &str = "csa_${alphanumeric(36)}";`,
    sample`pip config set global.index-url https://token:csa_${alphanumeric(36)}@dl.cloudsmith.io/basic/acme/prod/python/simple/`,
  ],
  lookalikes: [
    sample`let cloudsmithApiKey: &str = "csa_${alphanumeric(35)}";`,
    sample`cloudsmith:\n  token: <insert token>\n`,
  ],
};

export const cloudsmithEntitlementToken: Rule = {
  id: 'cloudsmith-entitlement-token',
  name: 'Cloudsmith entitlement token in an address',
  provider: 'cloudsmith',
  kind: 'provider',
  description: 'Downloads the packages of a private repository.',
  severity: 'high',
  keywords: ['dl.cloudsmith.io/'],
  pattern:
    /dl\.cloudsmith\.io\/(?<secret>(?=[A-Za-z]{0,15}[0-9])[0-9A-Za-z]{16})\/[a-z0-9][\w.-]{1,60}\/[a-z0-9][\w.-]{1,60}(?![\w.-])/,
  references: ['https://help.cloudsmith.io/docs/entitlements'],
  rotate: {
    steps:
      "Refresh the token under the repository's entitlement tokens, hand the new address out, then look at its usage.",
    url: 'https://app.cloudsmith.com/',
  },
  examples: [
    sample`pip install --extra-index-url https://dl.cloudsmith.io/${alphanumeric(16)}/acme/prod/python/simple/ shop`,
    sample`deb https://dl.cloudsmith.io/${alphanumeric(16)}/acme/prod/deb/ubuntu focal main`,
  ],
  lookalikes: [
    sample`curl -1sLf https://dl.cloudsmith.io/public/acme/stable/gpg.key`,
    sample`https://dl.cloudsmith.io/${alphanumeric(15)}/acme/prod/python/simple/`,
  ],
};
