import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const driftAccessToken: Rule = {
  id: 'drift-access-token',
  name: 'Drift access token',
  provider: 'drift',
  kind: 'context',
  description: 'Reads and writes conversations and contacts of the organization.',
  severity: 'high',
  ...named({
    names: ['drift_access', 'driftaccess', 'drift_api', 'driftapi', 'drift_token'],
    value: key,
    words: ['token', 'key'],
  }),
  references: ['https://devdocs.drift.com/docs/authentication-and-scopes'],
  rotate: {
    steps: 'Reinstall the app in its settings, which gives it another token, and put that in place.',
    url: 'https://dev.drift.com/',
  },
  examples: [sample`DRIFT_ACCESS_TOKEN=${key}`, sample`drift_api_token: "${key}"`],
  lookalikes: [sample`DRIFT_ACCESS_TOKEN=${alphanumeric(20)}`, sample`DRIFT_ORG_ID=${digits(6)}`],
};
