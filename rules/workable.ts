import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = { ...hexadecimal(64), source: '(?:[0-9a-f]{64}|(?=[A-Za-z_-]{0,42}[0-9])[0-9A-Za-z_-]{43})' };

export const workableAccessToken: Rule = {
  id: 'workable-access-token',
  name: 'Workable access token',
  provider: 'workable',
  kind: 'context',
  description: 'Reads and changes jobs and candidates of the account.',
  severity: 'high',
  ...named({
    names: ['workable_', 'workableapi', 'workabletoken', 'workable.com'],
    value: key,
    words: ['token', 'key', 'bearer'],
  }),
  references: ['https://workable.readme.io/reference/generate-an-access-token'],
  rotate: {
    steps: 'Revoke the access token under Integrations, Apps, generate another and put it in place.',
    url: 'https://www.workable.com/backend/settings/integrations',
  },
  examples: [sample`WORKABLE_API_TOKEN=${key}`, sample`workable_token = "${key}"`],
  lookalikes: [sample`WORKABLE_API_TOKEN=${hexadecimal(20)}`, sample`WORKABLE_JOB_SHORTCODE=${upperHexadecimal(10)}`],
};
