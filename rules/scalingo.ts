import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scalingoApiToken: Rule = {
  id: 'scalingo-api-token',
  name: 'Scalingo API token',
  provider: 'scalingo',
  kind: 'provider',
  description: 'Deploys, scales and deletes the apps of its owner and reads their environment, secrets and databases.',
  severity: 'critical',
  keywords: ['tk-us-'],
  pattern: token`tk-us-${base64Url(48)}`,
  references: ['https://developers.scalingo.com/#api-authentication'],
  rotate: {
    steps: "Delete the token under Profile, Tokens, in the Scalingo dashboard, then check the apps' event logs.",
    url: 'https://dashboard.scalingo.com/account/tokens',
  },
  examples: [
    sample`SCALINGO_API_TOKEN=tk-us-${base64Url(48)}`,
    sample`scalingo login --api-token tk-us-${base64Url(48)}`,
  ],
  lookalikes: [sample`SCALINGO_API_TOKEN=tk-us-${base64Url(47)}`, sample`SCALINGO_API_KEY=YOUR_SCALINGO_API_KEY`],
};
