import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const harnessToken: Rule = {
  id: 'harness-token',
  name: 'Harness access token',
  provider: 'harness',
  kind: 'provider',
  description: 'Acts as its owner (pat) or as a service account (sat): runs pipelines and reaches their connectors.',
  severity: 'critical',
  keywords: ['pat.', 'sat.'],
  pattern: /(?<![0-9A-Za-z_.-])(?<secret>[ps]at\.[0-9A-Za-z_-]{22}\.[0-9a-z]{24}\.[0-9A-Za-z]{20})(?![0-9A-Za-z_-])/,
  references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
  rotate: {
    steps: 'Rotate the token under its API key in the profile or the service account, and delete the old one.',
    url: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/#rotate-a-token',
  },
  examples: [
    sample`HARNESS_PLATFORM_API_KEY=pat.${base64Url(22)}.${hexadecimal(24)}.${alphanumeric(20)}`,
    sample`x-api-key: sat.${alphanumeric(22)}.${hexadecimal(24)}.${alphanumeric(20)}`,
  ],
  lookalikes: [sample`pat.${alphanumeric(22)}.${hexadecimal(24)}.${alphanumeric(17)}`, sample`pat.name.first`],
};

export const harnessFeatureFlagKey: Rule = {
  id: 'harness-feature-flag-server-key',
  name: 'Harness Feature Flags server key',
  provider: 'harness',
  kind: 'context',
  description: 'Reads the flags of its environment and the rules that target them.',
  severity: 'medium',
  keywords: ['harness'],
  pattern: assigned({
    names: ['harness ff', 'harness feature flag', 'harness sdk', 'harness server'],
    value: uuid(),
    words: ['key'],
  }),
  references: ['https://developer.harness.io/docs/feature-flags/use-ff/ff-creating-flag/create-a-project/'],
  rotate: {
    steps: 'Delete the SDK key of the environment, create another and put it in place.',
    url: 'https://app.harness.io/',
  },
  examples: [sample`HARNESS_FF_SERVER_KEY=${uuid()}`, sample`harness_sdk_key: "${uuid()}"`],
  lookalikes: [sample`HARNESS_PROJECT_ID=${uuid()}`, sample`HARNESS_FF_SERVER_KEY=your-server-key`],
};
