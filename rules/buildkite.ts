import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  characterSet,
  digitWithin,
  hexadecimal,
  named,
  oneOf,
  sequence,
  token,
  type Shape,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** A number of the organisation may come first, and the rest may be a JWT. */
const parts = (min: number, max: number): Shape =>
  characterSet('\\w.\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', min, max);

export const buildkiteToken: Rule = {
  id: 'buildkite-api-token',
  name: 'Buildkite API token',
  provider: 'buildkite',
  kind: 'provider',
  description: 'Acts as its owner within its scopes: starts builds and reads their logs and artefacts.',
  severity: 'high',
  keywords: ['bkua_', 'bkur_', 'bkat_', 'bktx_'],
  pattern: token`${oneOf('bkua_', 'bkur_', 'bkat_', 'bktx_')}${alphanumeric(40, 80)}`,
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
  name: 'Buildkite agent token of a cluster or queue',
  description: 'Registers agents of a stranger, which then receive jobs with their secrets.',
  keywords: ['bkct_', 'bkcqt_', 'bkar_'],
  pattern: token`${oneOf('bkct_', 'bkcqt_', 'bkar_')}${parts(30, 120)}`,
  references: [
    'https://buildkite.com/docs/agent/self-hosted/tokens',
    'https://buildkite.com/docs/platform/security/tokens',
  ],
  examples: [
    sample`BUILDKITE_AGENT_TOKEN=bkct_${alphanumeric(60)}`,
    sample`token="bkct_${alphanumeric(7)}.${alphanumeric(72)}"`,
  ],
  lookalikes: [sample`bkct_${alphanumeric(10)}`, sample`bkct_<token>`],
};

export const buildkiteJobToken: Rule = {
  ...buildkiteToken,
  id: 'buildkite-job-token',
  name: 'Buildkite token of an agent or a job',
  description: 'Takes jobs as an agent, or reads and changes what one job may, while it runs.',
  severity: 'medium',
  keywords: ['bkaa_', 'bkaj_', 'bkjat_'],
  pattern: token`${oneOf('bkaa_', 'bkaj_', 'bkjat_')}${parts(38, 2048)}`,
  examples: [
    sample`BUILDKITE_AGENT_ACCESS_TOKEN=bkaa_${alphanumeric(7)}.${alphanumeric(72)}`,
    sample`buildkite-agent bootstrap --acquire-job bkjat_eyJ${alphanumeric(30)}.eyJ${alphanumeric(80)}.${alphanumeric(43)}`,
  ],
  lookalikes: [sample`bkaj_${alphanumeric(20)}`, sample`bkjat_encoded-token`],
};

export const buildkiteRegistryToken: Rule = {
  ...buildkiteToken,
  id: 'buildkite-registry-token',
  name: 'Buildkite token of a registry, portal or trigger',
  description: 'Reads or publishes packages, reads a portal or starts builds of a pipeline.',
  keywords: ['bkpt_', 'bkrt_', 'bktr_', 'bkpat_', 'bkps_'],
  pattern: token`${oneOf('bkpt_', 'bkrt_', 'bktr_', 'bkpat_', 'bkps_')}${parts(38, 2048)}`,
  examples: [
    sample`https://buildkite:bkrt_${alphanumeric(48)}@packages.buildkite.com/acme/gems/`,
    sample`BUILDKITE_PORTAL_TOKEN=bkpat_${alphanumeric(7)}_${hexadecimal(40)}`,
  ],
  lookalikes: [sample`bkrt_${alphanumeric(30)}`, sample`bkpat_<token>`],
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
