import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Tokens of today are 64 hexadecimal digits long. */
const value: Shape = {
  ...sequence(digitWithin(40), alphanumeric(40)),
  source: `${digitWithin(40).source}(?:[0-9A-Za-z]{40}|[0-9a-f]{64})`,
};

export const qaseApiToken: Rule = {
  id: 'qase-api-token',
  name: 'Qase API token',
  provider: 'qase',
  kind: 'context',
  description: 'Reads and changes test cases, runs and defects its owner reaches.',
  severity: 'medium',
  keywords: ['qase'],
  pattern: assigned({
    names: ['qase'],
    value,
    words: ['api', 'token', 'key', 'secret', 'access', 'private'],
  }),
  references: ['https://developers.qase.io/reference/authentication'],
  rotate: {
    steps: 'Delete the token on the API tokens page of the Qase account, then create one.',
    url: 'https://app.qase.io/user/api/token',
  },
  examples: [
    sample`QASE_TESTOPS_API_TOKEN=${alphanumeric(40)}`,
    sample`QASE_API_TOKEN=${hexadecimal(64)}`,
    sample`curl https://api.qase.io/v1/project -H "Token: ${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`QASE_TESTOPS_API_TOKEN=${alphanumeric(39)}`, sample`QASE_TOKEN=changeme`],
};
