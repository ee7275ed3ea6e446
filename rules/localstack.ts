import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(
  'ls-',
  alphanumeric(8),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(12),
);

export const localstackAuthToken: Rule = {
  id: 'localstack-auth-token',
  name: 'LocalStack auth token',
  provider: 'localstack',
  kind: 'context',
  description: 'Uses the licence of its owner and reads the state that is stored with the account.',
  severity: 'medium',
  ...named({ names: ['localstack_auth', 'localstack-auth'], value: key, words: [] }),
  references: ['https://docs.localstack.cloud/aws/getting-started/auth-token/'],
  rotate: {
    steps: 'Rotate the token on the page of auth tokens and put the new one in place.',
    url: 'https://app.localstack.cloud/workspace/auth-tokens',
  },
  examples: [
    sample`LOCALSTACK_AUTH_TOKEN=${key}`,
    sample`docker run -e LOCALSTACK_AUTH_TOKEN="${key}" localstack/localstack`,
  ],
  lookalikes: [
    sample`LOCALSTACK_AUTH_TOKEN=ls-${'x'.repeat(8)}`,
    sample`LOCALSTACK_AUTH_TOKEN=ls-${alphanumeric(8)}-${alphanumeric(4)}`,
  ],
};
