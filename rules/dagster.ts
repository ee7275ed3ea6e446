import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dagsterToken: Rule = {
  id: 'dagster-cloud-token',
  name: 'Dagster+ agent or user token',
  provider: 'dagster',
  kind: 'context',
  description: 'Runs code locations and jobs as the agent, or acts as its user in the organisation.',
  severity: 'high',
  keywords: ['dagster'],
  pattern:
    /(?:[Dd]agster|DAGSTER)[^\r\n]{0,60}?(?:\r?\n\s{0,20}"?value"?: ?["']?)?(?<secret>(?:user|agent):(?:[\w-]{1,60}:)?[0-9a-f]{32})(?![0-9A-Za-z])/,
  references: ['https://docs.dagster.io/deployment/dagster-plus/management/tokens'],
  rotate: {
    steps: 'Revoke the token in the organisation settings, look through the runs, then create another.',
    url: 'https://dagster.cloud/',
  },
  examples: [
    sample`DAGSTER_CLOUD_AGENT_TOKEN=agent:acme:${hexadecimal(32)}`,
    sample`dagster-cloud ci init --token "user:${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`DAGSTER_CLOUD_API_TOKEN=user:xxxxxxxx`, sample`DAGSTER_CLOUD_API_TOKEN=user:${hexadecimal(31)}`],
};
