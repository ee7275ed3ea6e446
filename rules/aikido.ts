import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, oneOf, optional, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const region = optional(oneOf('US', 'ME'), '_');
const client: Companion = {
  name: 'client id',
  pattern: /(?<![0-9A-Za-z_])(?<part>AIK_CLIENT_[0-9A-Za-z]{20,64})(?![0-9A-Za-z])/,
  withinLines: 8,
  isRequired: false,
  isUnmistakable: true,
};

export const aikidoClientSecret: Rule = {
  id: 'aikido-client-secret',
  name: 'Aikido client secret',
  provider: 'aikido',
  kind: 'provider',
  description:
    'With the client id it reads the findings of the workspace, its repositories and clouds among them, and changes what its scopes allow.',
  severity: 'critical',
  keywords: ['AIK_SECRET_'],
  pattern: token`AIK_SECRET_${region}${alphanumeric(64, 65)}`,
  companions: [client],
  references: ['https://apidocs.aikido.dev/reference/authorization'],
  rotate: {
    steps: 'Delete the API client in the integration settings of Aikido, then create one with the fewest scopes.',
    url: 'https://app.aikido.dev/settings/integrations/api/aikido/rest',
  },
  examples: [
    sample`AIKIDO_CLIENT_ID=AIK_CLIENT_${alphanumeric(24)}\nAIKIDO_CLIENT_SECRET=AIK_SECRET_${alphanumeric(64)}`,
    sample`"client_secret": "AIK_SECRET_${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`AIK_SECRET_${alphanumeric(40)}`, sample`AIKIDO_CLIENT_SECRET=AIK_SECRET_...`],
};

export const aikidoCiToken: Rule = {
  id: 'aikido-ci-token',
  name: 'Aikido CI token',
  provider: 'aikido',
  kind: 'provider',
  description: 'Starts scans in the name of the workspace and reads their results.',
  severity: 'high',
  keywords: ['AIK_CI_'],
  pattern: token`AIK_CI_${region}${alphanumeric(64)}`,
  references: ['https://help.aikido.dev/code-scanning/local-code-scanning'],
  rotate: {
    steps: 'Revoke the token in the continuous integration settings of Aikido, then generate one.',
    url: 'https://app.aikido.dev/settings/integrations/continuous-integration',
  },
  examples: [
    sample`./aikido-local-scanner scan ./ --apikey AIK_CI_${alphanumeric(64)} --branchname main`,
    sample`AIKIDO_API_KEY="AIK_CI_US_${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`AIK_CI_${alphanumeric(63)}`, sample`AIKIDO_API_KEY=AIK_CI_xxx`],
};

export const aikidoZenToken: Rule = {
  id: 'aikido-zen-token',
  name: 'Aikido Zen token',
  provider: 'aikido',
  kind: 'provider',
  description: 'Reports events of an application to Aikido Zen and reads its blocking rules.',
  severity: 'medium',
  keywords: ['AIK_RUNTIME_'],
  pattern: token`AIK_RUNTIME_${digits(1, 9)}_${digits(1, 9)}_${region}${alphanumeric(36, 64)}`,
  references: ['https://help.aikido.dev/zen-firewall'],
  rotate: {
    steps: 'Rotate the token of the app in Zen of Aikido, then put the new one in place.',
    url: 'https://app.aikido.dev/runtime/services',
  },
  examples: [
    sample`AIKIDO_TOKEN=AIK_RUNTIME_${digits(5)}_${digits(6)}_${alphanumeric(48)}`,
    sample`"AIKIDO_TOKEN": "AIK_RUNTIME_${digits(4)}_${digits(4)}_US_${alphanumeric(48)}"`,
  ],
  lookalikes: [
    sample`AIKIDO_TOKEN=AIK_RUNTIME_YOUR_TOKEN_HERE`,
    sample`AIK_RUNTIME_${digits(4)}_${digits(4)}_${alphanumeric(20)}`,
  ],
};
