import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lambdatestAccessKey: Rule = {
  id: 'lambdatest-access-key',
  name: 'LambdaTest access key',
  provider: 'lambdatest',
  kind: 'context',
  description: 'Runs tests at the expense of the account and reads their videos and logs.',
  severity: 'high',
  ...named({
    names: ['lambda test', 'lt access key'],
    value: { ...alphanumeric(50), source: '(?:LT_[0-9A-Za-z]{40,50}|(?=[A-Za-z]{0,49}[0-9])[0-9A-Za-z]{50})' },
  }),
  references: ['https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/'],
  rotate: {
    steps: 'Regenerate the access key in the account settings, then put it in place.',
    url: 'https://accounts.lambdatest.com/security',
  },
  examples: [
    sample`LT_ACCESS_KEY=${alphanumeric(50)}`,
    sample`lambdatest:\n  user: acme\n  access_key: ${alphanumeric(50)}`,
  ],
  lookalikes: [sample`LT_ACCESS_KEY=${alphanumeric(36)}`, sample`LT_USERNAME=acme`],
};
