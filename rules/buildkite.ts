import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  digitWithin,
  hexadecimal,
  named,
  oneOf,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const buildkiteToken: Rule = {
  id: 'buildkite-api-token',
  name: 'Buildkite API token',
  provider: 'buildkite',
  kind: 'provider',
  description:
    'Acts as its owner (bkua_), an agent or a cluster, within its scopes: starts builds and reads their logs and artefacts.',
  severity: 'high',
  keywords: ['bkua_', 'bkaa_', 'bkaj_', 'bkpt_'],
  pattern: token`${oneOf('bkua_', 'bkaa_', 'bkaj_', 'bkpt_')}${hexadecimal(40)}`,
  references: [
    'https://buildkite.com/docs/apis/managing-api-tokens',
    'https://buildkite.com/docs/platform/security/tokens',
  ],
  rotate: {
    steps:
      'Revoke the token in the settings of the user (or of the cluster, for agents), look through the audit log, then issue a new one.',
    url: 'https://buildkite.com/user/api-access-tokens',
  },
  examples: [
    sample`BUILDKITE_API_TOKEN=bkua_${hexadecimal(40)}`,
    sample`curl -H "Authorization: Bearer bkua_${hexadecimal(40)}" https://api.buildkite.com/v2/user`,
  ],
  lookalikes: [sample`bkua_${hexadecimal(38)}`, sample`bkzz_${hexadecimal(40)}`],
};

export const buildkiteClusterToken: Rule = {
  ...buildkiteToken,
  id: 'buildkite-cluster-token',
  name: 'Buildkite agent token of a cluster',
  description: 'Registers agents of a stranger, which then receive jobs with their secrets.',
  keywords: ['bkct_'],
  pattern: token`bkct_${base64Url(30, 80)}`,
  examples: [sample`BUILDKITE_AGENT_TOKEN=bkct_${alphanumeric(60)}`, sample`token="bkct_${alphanumeric(50)}"`],
  lookalikes: [sample`bkct_${alphanumeric(10)}`, sample`bkct_<token>`],
};

export const buildkiteLegacyToken: Rule = {
  ...buildkiteToken,
  id: 'buildkite-legacy-api-token',
  name: 'Buildkite API token (without prefix)',
  kind: 'context',
  ...named({ names: ['buildkite', 'build kite'], value: hexadecimal(40), words: ['token', 'api', 'secret', 'key'] }),
  examples: [sample`BUILDKITE_API_TOKEN=${hexadecimal(40)}`, sample`buildkite:\n  api_token: ${hexadecimal(40)}`],
  lookalikes: [sample`BUILDKITE_API_TOKEN=${hexadecimal(39)}`, sample`BUILDKITE_COMMIT=${hexadecimal(40)}`],
};

export const buildkiteLegacyAgentToken: Rule = {
  ...buildkiteToken,
  id: 'buildkite-legacy-agent-token',
  name: 'Buildkite agent token (without cluster)',
  kind: 'context',
  ...named({ names: ['buildkite', 'build kite'], value: hexadecimal(50), words: ['token', 'agent', 'secret', 'key'] }),
  references: ['https://buildkite.com/docs/agent/v3/tokens'],
  examples: [
    sample`BUILDKITE_AGENT_TOKEN=${hexadecimal(50)}`,
    sample`buildkite-agent start --token ${hexadecimal(50)}`,
  ],
  lookalikes: [sample`BUILDKITE_AGENT_TOKEN=${hexadecimal(49)}`, sample`BUILDKITE_AGENT_TOKEN=your-agent-token`],
};

export const buildkiteAnalyticsToken: Rule = {
  ...buildkiteToken,
  id: 'buildkite-test-analytics-token',
  name: 'Buildkite Test Engine suite token',
  kind: 'context',
  description: 'Uploads test results into one suite.',
  severity: 'low',
  keywords: ['buildkite'],
  pattern: assigned({
    names: ['buildkite analytics', 'buildkite test analytics', 'buildkite test engine', 'buildkite suite'],
    value: sequence(digitWithin(20), alphanumeric(20, 28)),
    words: ['token', 'key'],
  }),
  references: ['https://buildkite.com/docs/test-engine/test-collection/configuring-test-collectors'],
  rotate: {
    steps: 'Rotate the API token in the settings of the test suite and put the new one in place.',
    url: 'https://buildkite.com/organizations/~/analytics',
  },
  examples: [
    sample`BUILDKITE_ANALYTICS_TOKEN=${alphanumeric(24)}`,
    sample`buildkite_test_engine_token: "${alphanumeric(20)}"`,
  ],
  lookalikes: [sample`BUILDKITE_ANALYTICS_TOKEN=${alphanumeric(12)}`, sample`BUILDKITE_ANALYTICS_TOKEN=${'$'}{TOKEN}`],
};
