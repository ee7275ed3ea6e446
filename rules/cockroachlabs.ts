import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-api-access';
const key = sequence('CCDB1_', alphanumeric(22), '_', alphanumeric(40));

export const cockroachlabsApiKey: Rule = {
  id: 'cockroachlabs-api-key',
  name: 'CockroachDB Cloud API key',
  provider: 'cockroachlabs',
  kind: 'provider',
  description: "Does with the organization's clusters what its service account may: create, read, delete.",
  severity: 'critical',
  keywords: ['CCDB1_'],
  pattern: token`${key}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key of the service account in the console, look at the audit log of the organization, then create a new one.',
    url: 'https://cockroachlabs.cloud/access',
  },
  examples: [sample`COCKROACH_API_KEY=${key}`, sample`provider "cockroach" {\n  apikey = "${key}"\n}`],
  lookalikes: [
    sample`COCKROACH_API_KEY=CCDB1_${alphanumeric(22)}_${alphanumeric(39)}`,
    sample`CCDB1_${alphanumeric(22)}`,
  ],
};
