import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nxCloudAccessToken: Rule = {
  id: 'nx-cloud-access-token',
  name: 'Nx Cloud access token',
  provider: 'nx-cloud',
  kind: 'provider',
  description: 'Reads the cache of builds, or writes it: what it writes runs on machines of others.',
  severity: 'high',
  keywords: ['fHJlYWQ'],
  pattern: /(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z]{48}fHJlYWQ(?:td3JpdGU=|=))(?![0-9A-Za-z+/=])/,
  references: ['https://nx.dev/ci/recipes/security/access-tokens'],
  rotate: {
    steps: 'Delete the access token in the settings of the workspace, then create a new one for CI only.',
    url: 'https://cloud.nx.app/',
  },
  examples: [
    sample`NX_CLOUD_ACCESS_TOKEN=${alphanumeric(48)}fHJlYWQtd3JpdGU=`,
    sample`"accessToken": "${alphanumeric(48)}fHJlYWQ="`,
  ],
  lookalikes: [
    sample`NX_CLOUD_ACCESS_TOKEN=${alphanumeric(30)}fHJlYWQtd3JpdGU=`,
    sample`NX_CLOUD_ACCESS_TOKEN=your-token-here`,
  ],
};
