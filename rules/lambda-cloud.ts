import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lambdaCloudApiKey: Rule = {
  id: 'lambda-cloud-api-key',
  name: 'Lambda Cloud API key',
  provider: 'lambda-cloud',
  kind: 'provider',
  description: 'Starts GPU instances at the expense of the account and ends those that run.',
  severity: 'critical',
  keywords: ['secret_'],
  pattern: /(?<![0-9A-Za-z_\-])(?<secret>secret_[\w\-]{1,60}_[0-9a-f]{32}\.[0-9A-Za-z]{32})(?![0-9A-Za-z_\-])/,
  references: ['https://docs.lambda.ai/public-cloud/cloud-api/'],
  rotate: {
    steps: 'Delete the API key in the console, end instances that nobody started, then generate a new one.',
    url: 'https://cloud.lambda.ai/api-keys',
  },
  examples: [
    sample`LAMBDA_API_KEY=secret_ci-runner_${hexadecimal(32)}.${alphanumeric(32)}`,
    sample`curl -u secret_default_${hexadecimal(32)}.${alphanumeric(32)}: https://cloud.lambda.ai/api/v1/instances`,
  ],
  lookalikes: [sample`LAMBDA_API_KEY=secret_default_${hexadecimal(32)}`, sample`LAMBDA_API_KEY=secret_xxx.xxx`],
};
